// scope: UPA4002
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;

namespace Postkarten;

public sealed class CardTexts
{
    private readonly HttpClient _openai;
    private readonly ILogger<CardTexts> _logger;

    public CardTexts(HttpClient openai, ILogger<CardTexts> logger)
    {
        _openai = openai;
        _logger = logger;
    }

    public async Task<string?> PolishAsync(string greeting, CancellationToken ct)
    {
        using var check = await _openai.PostAsJsonAsync( // expect-near: UPA4002
            "https://api.openai.com/v1/moderations",
            new { model = "omni-moderation-latest", input = greeting },
            ct);
        check.EnsureSuccessStatusCode();
        var node = await check.Content.ReadFromJsonAsync<JsonNode>(ct);
        _logger.LogInformation("Checked greeting {Id} with {Model}", (string?)node?["id"], (string?)node?["model"]);

        using var response = await _openai.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new
        {
            model = "gpt-4.1-mini",
            messages = new object[]
            {
                new { role = "system", content = "You polish greetings on postcards. Keep them under forty words and keep the tone." },
                new { role = "user", content = greeting },
            },
        }, ct);
        var reply = await response.Content.ReadFromJsonAsync<JsonNode>(ct);
        return (string?)reply?["choices"]?[0]?["message"]?["content"];
    }
}
