// scope: UPA1001, UPA1002, UPA1005
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using OpenAI.Audio;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

using Microsoft.Extensions.Logging;
namespace A19;
public class Nightly(IChatClient chat, ILogger<Nightly> log)
{
    public async Task Run()
    {
        var r = await chat.GetResponseAsync("Summarize the deploy log");
        log.LogInformation("Summary: {Summary}", r.Text);
        Console.WriteLine(r.Text);
    }
}
