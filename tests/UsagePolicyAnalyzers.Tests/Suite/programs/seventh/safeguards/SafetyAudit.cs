using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;

namespace Brochure.Safety;

public sealed record RegionSettings(string Name, string Threshold, string PowerSave);

/// <summary>Builds the request and refuses a configuration that lowers the filters.</summary>
public sealed class BrochureRequests(HttpClient http, ILogger<BrochureRequests> log)
{
    private const string Url = "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent";
    private static readonly string[] Forbidden = ["BLOCK_NONE", "OFF", "BLOCK_ONLY_HIGH"];

    public async Task<string> WriteAsync(RegionSettings region, string topic, CancellationToken ct)
    {
        if (Forbidden.Contains(region.Threshold, StringComparer.OrdinalIgnoreCase))
        {
            log.LogError("Region {Region}: threshold {Threshold} is not allowed here", region.Name, region.Threshold);
            throw new InvalidOperationException("Thresholds such as BLOCK_NONE or OFF are not allowed. Use BLOCK_MEDIUM_AND_ABOVE.");
        }

        if (region.PowerSave == "OFF") log.LogDebug("Region {Region} runs without power saving", region.Name);

        var body = new
        {
            contents = new[] { new { parts = new[] { new { text = "Write a brochure page about " + topic } } } },
            safetySettings = new[]
            {
                new { category = "HARM_CATEGORY_HARASSMENT", threshold = "BLOCK_MEDIUM_AND_ABOVE" },
                new { category = "HARM_CATEGORY_HATE_SPEECH", threshold = "BLOCK_LOW_AND_ABOVE" },
            },
        };
        using var response = await http.PostAsJsonAsync(Url, body, ct);
        var root = JsonNode.Parse(await response.Content.ReadAsStringAsync(ct));
        if (root?["promptFeedback"]?["blockReason"] is { } reason)
        {
            log.LogWarning("Blocked: {Reason}", reason.ToString());
            return "";
        }
        return root?["candidates"]?[0]?["content"]?["parts"]?[0]?["text"]?.GetValue<string>() ?? "";
    }
}
