// scope: UPA1001, UPA1002, UPA1005
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using OpenAI.Audio;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

using System.Net.Http.Json;
namespace A20;
public class Standup(IChatClient chat, HttpClient http)
{
    private const string Hook = "https://hooks.slack.com/services/T0/B0/x";
    public async Task Post(string updates)
    {
        var r = await chat.GetResponseAsync("Write a digest of the team's updates: " + updates);
        await http.PostAsJsonAsync(Hook, new { text = r.Text }); // expect: UPA1001
    }
}
