// scope: UPA3005
using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Logging;

namespace Museum.Glossary;

public sealed record Part([property: JsonPropertyName("text")] string Text);
public sealed record Turn([property: JsonPropertyName("role")] string Role, [property: JsonPropertyName("parts")] Part[] Parts);
public sealed record GeminiRequest([property: JsonPropertyName("contents")] Turn[] Contents);
public sealed record Candidate(Turn Content, string? FinishReason);
public sealed record GeminiReply(Candidate[]? Candidates);

public sealed class GlossaryClient(HttpClient http, ILogger<GlossaryClient> logger)
{
    private const string Path = "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent";

    public async Task<string?> ExplainAsync(int termId, string term, CancellationToken ct)
    {
        using var scope = logger.BeginScope(new Dictionary<string, object> { ["TermId"] = termId });
        var request = new GeminiRequest([new Turn("user", [new Part("Explain this word from a restorer's workshop in one sentence for visitors: " + term)])]);

        var watch = Stopwatch.StartNew();
        using var response = await http.PostAsJsonAsync(Path, request, ct);
        logger.LogInformation("POST {Path} answered {Status} after {Elapsed} ms, {Bytes} bytes",
            Path, (int)response.StatusCode, watch.ElapsedMilliseconds, response.Content.Headers.ContentLength);
        if (!response.IsSuccessStatusCode) return null;

        var reply = await response.Content.ReadFromJsonAsync<GeminiReply>(ct);
        var candidate = reply?.Candidates?.FirstOrDefault();
        if (candidate is null || candidate.FinishReason == "SAFETY")
        {
            logger.LogWarning("Term {TermId} has no explanation: {Reason}", termId, candidate?.FinishReason ?? "none");
            return null;
        }
        return candidate.Content.Parts[0].Text;
    }
}
