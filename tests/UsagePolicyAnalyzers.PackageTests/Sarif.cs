using System.Text.Json;

namespace UsagePolicyAnalyzers.PackageTests;

/// <summary>One result of an error log.</summary>
/// <param name="RuleId">The rule.</param>
/// <param name="Level">As in SARIF: <c>error</c>, <c>warning</c> or <c>note</c>.</param>
/// <param name="File">The name of its file, without folders; empty where it has none.</param>
/// <param name="Line">Its one-based line.</param>
/// <param name="Message">What it says.</param>
/// <param name="Suppressions">Why it is suppressed: justifications, and what suppressors recorded; empty where it is not.</param>
/// <param name="Properties">What the analyzer says for programs.</param>
public sealed record Sarif(string RuleId, string Level, string File, int Line, string Message, IReadOnlyList<string> Suppressions, IReadOnlyDictionary<string, string> Properties)
{
    /// <summary>Reads the results of ours.</summary>
    public static IReadOnlyList<Sarif> Read(string log)
    {
        using var document = JsonDocument.Parse(log);
        return
        [
            .. from result in document.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
               let id = result.GetProperty("ruleId").GetString()!
               where id.StartsWith("UPA", StringComparison.Ordinal)
               let place = result.TryGetProperty("locations", out var locations) ? locations[0].GetProperty("physicalLocation") : default(JsonElement?)
               select new Sarif(
                   id,
                   result.GetProperty("level").GetString()!,
                   Path.GetFileName(place?.GetProperty("artifactLocation").GetProperty("uri").GetString()) ?? "",
                   place?.GetProperty("region").GetProperty("startLine").GetInt32() ?? 0,
                   result.GetProperty("message").GetProperty("text").GetString()!,
                   result.TryGetProperty("suppressions", out var suppressions) ? [.. suppressions.EnumerateArray().Select(s => s.ToString())] : [],
                   result.TryGetProperty("properties", out var properties) && properties.TryGetProperty("customProperties", out var custom)
                       ? custom.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.ToString())
                       : new Dictionary<string, string>()),
        ];
    }
}
