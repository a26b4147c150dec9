// scope: UPA3001, UPA3002, UPA3003, UPA3004, UPA3005
using System.Net.Http.Json;
using System.Text.Json;

namespace Relay.Ops;

public sealed record QueueBinding(string Exchange, string RoutingKey, string Queue, int PinnedConsumers, bool HasPasswordRotation);

public sealed record NodeFacts(string Name, int TokenBucketSize, TimeSpan AccessTokenLifetime, string PassportStrategy, long PinCount);

public sealed class BrokerOptions
{
    public required Uri Endpoint { get; init; }
    public required string ApiKey { get; init; }
    public string Model { get; init; } = "gpt-4o-mini";
    public int MaxTokens { get; init; } = 700;
}

/// <summary>Nightly page of the runbook, generated from what the broker tells about itself.</summary>
public sealed class BrokerTopology(HttpClient http, BrokerOptions options)
{
    public async Task<string> RunbookPageAsync(IReadOnlyList<QueueBinding> bindings, NodeFacts node, CancellationToken cancellationToken)
    {
        var busiest = bindings.OrderByDescending(b => b.PinnedConsumers).Take(20);
        var payload = new
        {
            model = options.Model,
            max_tokens = options.MaxTokens,
            messages = new object[]
            {
                new { role = "system", content = "You document message brokers. Write Markdown with one table and no introduction." },
                new
                {
                    role = "user",
                    content = $"""
                        Node {node.Name}: bucket of {node.TokenBucketSize} tokens, sessions live {node.AccessTokenLifetime.TotalMinutes:0} minutes,
                        authentication strategy {node.PassportStrategy}, {node.PinCount} threads pinned.
                        Bindings: {JsonSerializer.Serialize(busiest)}
                        """,
                },
            },
        };

        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(options.Endpoint, "v1/chat/completions"))
        {
            Content = JsonContent.Create(payload),
        };
        request.Headers.Authorization = new("Bearer", options.ApiKey);

        using var response = await http.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
        using var document = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(cancellationToken), cancellationToken: cancellationToken);
        return document.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString() ?? "";
    }
}
