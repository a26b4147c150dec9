// scope: UPA1001, UPA1002, UPA1005
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using OpenAI.Audio;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace A10;
public interface IChatPage { Task Receive(string who, string text); Task Notice(string text); }
public class SupportHub(IChatClient chat) : Hub<IChatPage>
{
    public override async Task OnConnectedAsync() => await Clients.Caller.Notice("Hier antwortet unser digitaler Assistent, kein Mensch.");
    public async Task Send(string text)
    {
        var answer = await chat.GetResponseAsync(text);
        await Clients.Caller.Receive("Assistent", answer.Text);
    }
}
