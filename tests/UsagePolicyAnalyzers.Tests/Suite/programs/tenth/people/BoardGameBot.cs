// scope: UPA1001
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Meeple.Discord;

public sealed class BoardGameBot
{
    private readonly IChatClient _model;
    private readonly HttpClient _discord;

    public BoardGameBot(IChatClient model, string token)
    {
        _model = model;
        _discord = new HttpClient { BaseAddress = new Uri("https://discord.com/api/v10/") };
        _discord.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bot", token);
    }

    /// <summary>Called by the gateway for every message that starts with "!rules".</summary>
    public async Task OnRulesCommandAsync(JsonElement message, CancellationToken ct)
    {
        var channel = message.GetProperty("channel_id").GetString();
        var content = message.GetProperty("content").GetString() ?? "";
        var question = content["!rules".Length..].Trim();
        if (question.Length == 0)
        {
            await PostAsync(channel, "Usage: !rules <game>: <question>", ct);
            return;
        }

        var options = new ChatOptions
        {
            Instructions = "Settle disputes about the rules of board games. Quote the rule book when you can, " +
                           "say which edition you mean and keep it under 1500 characters.",
            Temperature = 0.2f
        };
        var response = await _model.GetResponseAsync(question, options, ct);
        await PostAsync(channel, response.Text, ct); // expect: UPA1001
    }

    private async Task PostAsync(string? channel, string text, CancellationToken ct)
    {
        using var result = await _discord.PostAsJsonAsync($"channels/{channel}/messages", new { content = text }, ct);
        result.EnsureSuccessStatusCode();
    }
}
