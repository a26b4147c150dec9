// scope: UPA3003
using System.Net.Http.Json;
using System.Text.Json;

namespace Records.Scrubbing;

public sealed class ScrubberExamples(HttpClient http)
{
    private const string Instructions = @"You find personal identifiers in letters to a city archive and replace them by placeholders.

Examples:
""My number is 000-41-8893 and I live in Elm Street."" -> ""My number is [ID] and I live in Elm Street.""
""Paid with the card 4xxx xxxx xxxx 1187."" -> ""Paid with the card [CARD].""
""Please credit DE00 XXXX XXXX XXXX XXXX XX."" -> ""Please credit [ACCOUNT].""
""Our key is sk-..., please change it."" -> ""Our key is [KEY], please change it.""

Leave order numbers (for example 2024-118-0093), shelf marks (ARC/77/1204) and telephone extensions as they are.
Return the letter only.";

    public async Task<string> ScrubAsync(string letter, CancellationToken ct)
    {
        var body = new Dictionary<string, object>
        {
            ["model"] = "mistral-small-latest",
            ["messages"] = new object[]
            {
                new { role = "system", content = Instructions },
                new { role = "user", content = letter },
            },
        };
        using var response = await http.PostAsJsonAsync("https://api.mistral.ai/v1/chat/completions", body, ct);
        response.EnsureSuccessStatusCode();
        using var json = JsonDocument.Parse(await response.Content.ReadAsStreamAsync(ct));
        return json.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString() ?? "";
    }
}
