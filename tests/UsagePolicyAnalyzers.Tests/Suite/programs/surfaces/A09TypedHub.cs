// scope: UPA1001, UPA1002, UPA1005
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using OpenAI.Audio;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace A09;
public interface IChatPage { Task Receive(string who, string text); Task Done(); }
public class SupportHub(IChatClient chat) : Hub<IChatPage>
{
    public async Task Send(string text)
    {
        var answer = await chat.GetResponseAsync(text);
        await Clients.Caller.Receive("Sarah", answer.Text); // expect: UPA1001
        await Clients.Caller.Done();
    }
}
