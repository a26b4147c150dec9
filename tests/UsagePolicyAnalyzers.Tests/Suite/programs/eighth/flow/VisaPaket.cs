// scope: UPA3001
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;

namespace Rundreisen.Unterlagen;

public sealed class GeminiSettings
{
    public string Model { get; set; } = "gemini-2.0-flash";
    public string Key { get; set; } = "";
}

public sealed class Traveller
{
    public required string GivenName { get; init; }
    public required string Citizenship { get; init; }
    public required string PassportNo { get; init; }
    public DateOnly PassportExpires { get; init; }
}

public sealed record Tour(string Code, string[] Countries, IReadOnlyList<Traveller> Travellers);

public sealed class VisaPaket(IHttpClientFactory clients, IOptions<GeminiSettings> settings)
{
    public async Task<string> CoverSheetAsync(Tour tour, CancellationToken ct)
    {
        var parts = new JsonArray
        {
            new JsonObject { ["text"] = $"Write the cover sheet of the visa documents for tour {tour.Code} through {string.Join(", ", tour.Countries)}." },
        };
        foreach (var t in tour.Travellers)
        {
            parts.Add(new JsonObject
            {
                ["text"] = $"{t.GivenName} ({t.Citizenship}), passport {t.PassportNo}, valid until {t.PassportExpires:yyyy-MM}", // expect: UPA3001
            });
        }

        var body = new JsonObject
        {
            ["contents"] = new JsonArray { new JsonObject { ["role"] = "user", ["parts"] = parts } },
            ["generationConfig"] = new JsonObject { ["temperature"] = 0.2, ["maxOutputTokens"] = 900 },
        };

        using var request = new HttpRequestMessage(HttpMethod.Post,
            $"https://generativelanguage.googleapis.com/v1beta/models/{settings.Value.Model}:generateContent")
        {
            Content = JsonContent.Create(body),
        };
        request.Headers.Add("x-goog-api-key", settings.Value.Key);

        using var response = await clients.CreateClient("gemini").SendAsync(request, ct);
        response.EnsureSuccessStatusCode();
        var json = JsonNode.Parse(await response.Content.ReadAsStringAsync(ct));
        return json?["candidates"]?[0]?["content"]?["parts"]?[0]?["text"]?.GetValue<string>() ?? "";
    }
}
