// scope: UPA4002
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace Stadtarchiv.Zeitzeugen;

public sealed class Limits
{
    public Dictionary<string, double> PerCategory { get; } = new(StringComparer.Ordinal)
    {
        ["violence"] = 0.9,
        ["harassment"] = 0.6,
        ["self-harm"] = 0.2,
    };

    public double Default { get; set; } = 0.5;
}

public sealed class CategoryLimits(HttpClient http, IOptions<Limits> limits)
{
    public async Task<string?> IndexTermsAsync(string memoir, CancellationToken ct)
    {
        var exceeded = await ExceededAsync(memoir, ct);
        if (exceeded.Any()) return null;

        using var answer = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new
        {
            model = "gpt-4o-mini",
            messages = new[]
            {
                new { role = "system", content = "List ten index terms for a memoir in a town archive, one a line." },
                new { role = "user", content = memoir },
            },
        }, ct);
        if (!answer.IsSuccessStatusCode) return null;
        var json = await answer.Content.ReadFromJsonAsync<JsonElement>(ct);
        return json.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString();
    }

    private async Task<IReadOnlyList<string>> ExceededAsync(string text, CancellationToken ct)
    {
        using var response = await http.PostAsJsonAsync("https://api.openai.com/v1/moderations", new { model = "omni-moderation-latest", input = text }, ct);
        response.EnsureSuccessStatusCode();
        var json = await response.Content.ReadFromJsonAsync<JsonElement>(ct);
        var scores = json.GetProperty("results")[0].GetProperty("category_scores");
        return scores.EnumerateObject()
            .Where(s => s.Value.GetDouble() > limits.Value.PerCategory.GetValueOrDefault(s.Name, limits.Value.Default))
            .Select(s => s.Name)
            .ToList();
    }
}
