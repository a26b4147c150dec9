// scope: UPA1001, UPA1002, UPA1005
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using OpenAI.Audio;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace A02;
public static class Texts { public static string Footer => "Antwort einer künstlichen Intelligenz, bitte prüfen."; }
public class FrageController(IChatClient chat) : Controller
{
    [HttpPost("/frage")]
    public async Task<string> Frage(string frage)
    {
        var r = await chat.GetResponseAsync(frage);
        return r.Text + Environment.NewLine + Texts.Footer;
    }
}
