// scope: UPA4007
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;

namespace Ruderclub.Coach;

public sealed class CoachHub(IChatClient chat, HttpClient openai) : Hub
{
    public async Task Ask(string question)
    {
        var options = new ChatOptions { MaxOutputTokens = 300, Instructions = "You are the AI coach of a rowing club." };
        var response = await chat.GetResponseAsync(question, options);
        await Clients.Caller.SendAsync("coach", response.Text);
    }

    public async Task Warmup(string boat)
    {
        var member = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Context.UserIdentifier ?? Context.ConnectionId)));
        using var response = await openai.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new
        {
            model = "gpt-4.1-mini",
            safety_identifier = member,
            messages = new[] { new { role = "user", content = "A warm-up of ten minutes for the crew of a " + boat } },
        });
        var node = await response.Content.ReadFromJsonAsync<JsonNode>();
        await Clients.Caller.SendAsync("coach", "AI coach: " + (string?)node?["choices"]?[0]?["message"]?["content"]);
    }
}
