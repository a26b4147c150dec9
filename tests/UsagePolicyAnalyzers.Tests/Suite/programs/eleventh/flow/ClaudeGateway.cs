// scope: UPA3011
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Museum.Audio;

internal static class Defaults
{
    public const string Endpoint = "https://api.anthropic.com/v1/messages";
    public const string Version = "2023-06-01";
    public const string Schluessel = "sk-ant-api03-WXo0ZlyCsMHvYORqMg3ATtV39-7YCuKrpUjmtrcmb90nLsZBNsptpq3s-qm6ChH9Cco2oYLSX-wvhXj5KPzcpW2jOjQySAA"; // expect: UPA3011
}

public sealed class ClaudeGateway(HttpClient http)
{
    public async Task<string> DescribeAsync(string exhibit, string language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Defaults.Endpoint);
        request.Headers.Add("x-api-key", Defaults.Schluessel);
        request.Headers.Add("anthropic-version", Defaults.Version);
        request.Content = JsonContent.Create(new
        {
            model = "claude-haiku-4-5",
            max_tokens = 400,
            system = "You write texts for an audio guide. Ninety words, present tense, no dates in brackets.",
            messages = new[] { new { role = "user", content = $"Exhibit: {exhibit}. Language: {language}." } },
        });
        using var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        var node = await response.Content.ReadFromJsonAsync<JsonNode>();
        return (string?)node?["content"]?[0]?["text"] ?? "";
    }
}
