// scope: UPA3001, UPA3002, UPA3003, UPA3004, UPA3005, UPA3011
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;

namespace Ranger.Reports;

internal static class Upstream
{
    internal const string Messages = "https://api.anthropic.com/v1/messages";
    internal const string Version = "2023-06-01";

    internal static readonly IReadOnlyDictionary<string, string> Headers = new Dictionary<string, string>
    {
        ["anthropic-version"] = Version,
        ["x-api-key"] = "sk-ant-api03-yQxV4J10n6qYcH75d5zBlIme8IBAOU1sH00wXjM3K24CR9vC5K08mQwCYwdNAlVUUTG4tnHL7JjMgAca07u5Ikb6SMAa5AA", // expect: UPA3011
        ["x-client"] = "ranger-reports",
    };
}

public static class FieldReportSetup
{
    public static IHttpClientBuilder AddFieldReports(this IServiceCollection services) =>
        services.AddHttpClient<FieldReportGateway>(http =>
        {
            foreach (var (name, value) in Upstream.Headers)
            {
                http.DefaultRequestHeaders.TryAddWithoutValidation(name, value);
            }
            http.Timeout = TimeSpan.FromMinutes(1);
        });
}

public sealed class FieldReportGateway(HttpClient http)
{
    /// <summary>Turns the sensor log of a trail into a paragraph for the weekly file.</summary>
    public async Task<string> ParagraphAsync(string trail, IReadOnlyList<(DateTime At, double Moisture)> readings, CancellationToken cancellation)
    {
        var lines = readings.Select(r => $"{r.At:s} {r.Moisture:0.0}%");
        var payload = new JsonObject
        {
            ["model"] = "claude-sonnet-4-5",
            ["max_tokens"] = 300,
            ["system"] = "You describe the state of hiking trails from soil readings. One paragraph, plain words.",
            ["messages"] = new JsonArray(new JsonObject
            {
                ["role"] = "user",
                ["content"] = $"Trail {trail}\n{string.Join('\n', lines)}",
            }),
        };

        using var response = await http.PostAsJsonAsync(Upstream.Messages, payload, cancellation);
        response.EnsureSuccessStatusCode();
        var reply = await response.Content.ReadFromJsonAsync<JsonObject>(cancellation);
        return reply?["stop_reason"]?.GetValue<string>() == "refusal" ? "" : reply?["content"]?[0]?["text"]?.GetValue<string>() ?? "";
    }
}
