// scope: UPA1001, UPA1002, UPA1005
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using OpenAI.Audio;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace A23;
public class TarifHub(IChatClient chat) : Hub
{
    public async Task Sor(string soru)
    {
        var y = await chat.GetResponseAsync("Yemek tarifi ver: " + soru);
        await Clients.Caller.SendAsync("yanit", $"{y.Text}\n\nBu yanıt yapay zekâ ile hazırlanmıştır.");
    }
}
