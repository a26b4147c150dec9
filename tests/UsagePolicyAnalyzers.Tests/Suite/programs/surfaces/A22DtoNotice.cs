// scope: UPA1001, UPA1002, UPA1005
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using OpenAI.Audio;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace A22;
public sealed class Antwort
{
    public string Text { get; init; } = "";
    public string Hinweis { get; init; } = "Automatisch von einer KI erzeugt.";
}
public class TippController(IChatClient chat) : Controller
{
    [HttpGet("/tipp")]
    public async Task<Antwort> Tipp(string thema) => new() { Text = (await chat.GetResponseAsync("Tipp zu " + thema)).Text };
}
