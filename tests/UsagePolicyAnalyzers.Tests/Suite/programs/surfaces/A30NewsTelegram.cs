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
namespace A30;
public class NewsBot(IChatClient chat, HttpClient http, string token)
{
    public async Task Post(long chatId, string headlines)
    {
        var r = await chat.GetResponseAsync([new ChatMessage(ChatRole.System, "You write a briefing on breaking news for readers from headlines."), new ChatMessage(ChatRole.User, headlines)]);
        await http.PostAsJsonAsync($"https://api.telegram.org/bot{token}/sendMessage", new { chat_id = chatId, text = "🤖 AI briefing\n" + r.Text }); // expect: UPA1002
    }
}
