// scope: UPA1001, UPA1002
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;

namespace Mieterbund.Portal;

[ApiController]
[Route("mietrecht")]
public class MietrechtController : ControllerBase
{
    private readonly HttpClient _http;

    public MietrechtController(IHttpClientFactory fabrik) => _http = fabrik.CreateClient("modell");

    private const string Rolle =
        "Du erklärst Mietern das Mietrecht: Nebenkosten, Kündigungsfristen, Mängel, Kaution. " +
        "Nenne die Paragraphen des BGB, um die es geht, und fasse sie in einfacher Sprache zusammen. " +
        "Antworte in höchstens zehn Sätzen.";

    [HttpPost("fragen")]
    public async Task<IActionResult> Frage([FromForm] string text, CancellationToken ct)
    {
        var anfrage = new JsonObject
        {
            ["model"] = "claude-sonnet-4-5",
            ["max_tokens"] = 800,
            ["system"] = Rolle,
            ["messages"] = new JsonArray(new JsonObject { ["role"] = "user", ["content"] = text })
        };

        using var antwort = await _http.PostAsJsonAsync("https://api.anthropic.com/v1/messages", anfrage, ct);
        antwort.EnsureSuccessStatusCode();
        var json = await antwort.Content.ReadFromJsonAsync<JsonNode>(ct);

        return Ok(new { antwort = json!["content"]![0]!["text"]!.GetValue<string>(), stand = DateTime.Today }); // expect: UPA1001, UPA1002
    }
}
