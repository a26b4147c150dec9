// scope: UPA1001, UPA1002, UPA1005
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using OpenAI.Audio;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace A17;
public class BeipackzettelController(IChatClient chat) : Controller
{
    [HttpGet("/beipackzettel")]
    public async Task<string> Erklaere(string medikament)
    {
        var r = await chat.GetResponseAsync([new ChatMessage(ChatRole.System, "Erkläre Patienten die Wirkung und Dosierung von Medikamenten."), new ChatMessage(ChatRole.User, medikament)]);
        return r.Text + "\n\nVon einer KI erstellt. Fragen Sie Ihren Arzt oder Apotheker.";
    }
}
