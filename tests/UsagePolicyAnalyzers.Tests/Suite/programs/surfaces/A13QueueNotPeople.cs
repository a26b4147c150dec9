// scope: UPA1001, UPA1002, UPA1005
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using OpenAI.Audio;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace A13;
public interface IMessageBus { Task SendAsync(string topic, string payload); }
public class Enricher(IChatClient chat, IMessageBus bus)
{
    public async Task Run(string product)
    {
        var r = await chat.GetResponseAsync("Extract the attributes of this product as JSON: " + product);
        await bus.SendAsync("catalog", r.Text);
    }
}
