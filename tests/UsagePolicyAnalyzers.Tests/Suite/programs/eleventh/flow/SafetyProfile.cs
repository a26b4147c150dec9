// scope: UPA4004
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;

namespace Wetterdienst.Texte;

public sealed class SafetyProfile
{
    public string Threshold { get; set; } = "BLOCK_MEDIUM_AND_ABOVE";
}

public sealed class SafetyProfileValidator : IValidateOptions<SafetyProfile>
{
    public ValidateOptionsResult Validate(string? name, SafetyProfile options) =>
        options.Threshold is "BLOCK_NONE" or "OFF"
            ? ValidateOptionsResult.Fail("Filters stay on, choose BLOCK_LOW_AND_ABOVE or BLOCK_MEDIUM_AND_ABOVE.")
            : ValidateOptionsResult.Success;
}

public sealed class ForecastTexts(HttpClient http, IOptions<SafetyProfile> profile)
{
    public async Task<string> WriteAsync(string figures, CancellationToken ct)
    {
        var body = new JsonObject
        {
            ["contents"] = new JsonArray(new JsonObject
            {
                ["parts"] = new JsonArray(new JsonObject { ["text"] = "Put these figures into a forecast of four sentences:\n" + figures }),
            }),
            ["safetySettings"] = new JsonArray(
                new JsonObject { ["category"] = "HARM_CATEGORY_HARASSMENT", ["threshold"] = profile.Value.Threshold },
                new JsonObject { ["category"] = "HARM_CATEGORY_HATE_SPEECH", ["threshold"] = profile.Value.Threshold }),
        };
        using var response = await http.PostAsJsonAsync(
            "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:generateContent", body, ct);
        var node = await response.Content.ReadFromJsonAsync<JsonNode>(ct);
        return (string?)node?["candidates"]?[0]?["content"]?["parts"]?[0]?["text"] ?? "";
    }
}
