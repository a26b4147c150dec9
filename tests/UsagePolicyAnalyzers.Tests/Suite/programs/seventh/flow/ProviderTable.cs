// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Kestrel.Providers;

public sealed record Provider(string Name, Uri BaseAddress, string Model, string Secret);

public static class ProviderTable
{
    private static readonly Dictionary<string, Provider> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["router"] = new("router", new Uri("https://openrouter.ai/api/v1/"), "meta-llama/llama-3.3-70b-instruct",
            "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"), // expect: UPA3011
        ["deep"] = new("deep", new Uri("https://api.deepseek.com/v1/"), "deepseek-chat",
            Environment.GetEnvironmentVariable("DEEP_KEY") ?? ""),
        ["local"] = new("local", new Uri("http://localhost:11434/v1/"), "llama3.2", "ollama"),
    };

    public static Provider Get(string name) =>
        Known.TryGetValue(name, out var provider) ? provider : throw new ArgumentException($"unknown provider {name}");
}

public sealed class ProviderClient(IHttpClientFactory factory)
{
    public async Task<string> CompleteAsync(string provider, string prompt, CancellationToken ct)
    {
        var chosen = ProviderTable.Get(provider);
        using var http = Open(chosen);
        var body = new JsonObject
        {
            ["model"] = chosen.Model,
            ["messages"] = new JsonArray(new JsonObject { ["role"] = "user", ["content"] = prompt }),
        };
        using var response = await http.PostAsJsonAsync("chat/completions", body, ct);
        response.EnsureSuccessStatusCode();
        var json = await response.Content.ReadFromJsonAsync<JsonNode>(ct);
        return json!["choices"]![0]!["message"]!["content"]!.GetValue<string>();
    }

    private HttpClient Open(Provider provider)
    {
        var http = factory.CreateClient(provider.Name);
        http.BaseAddress = provider.BaseAddress;
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", provider.Secret);
        return http;
    }
}
