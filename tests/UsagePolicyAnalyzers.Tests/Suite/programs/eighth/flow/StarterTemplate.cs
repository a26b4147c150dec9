// scope: UPA3011
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Anthropic;
using Microsoft.Extensions.Configuration;

namespace Blaupause.Starter;

public static class StarterTemplate
{
    private const string Placeholder = "<your-anthropic-key>";

    private static readonly Dictionary<string, string?> Defaults = new()
    {
        ["Model:Provider"] = "anthropic",
        ["Model:Key"] = Placeholder,
        ["Search:Endpoint"] = "https://search.example.org",
    };

    public static IConfigurationRoot Load(string[] args) => new ConfigurationBuilder()
        .AddInMemoryCollection(Defaults)
        .AddJsonFile("appsettings.local.json", optional: true)
        .AddEnvironmentVariables("BLAUPAUSE_")
        .AddCommandLine(args)
        .Build();

    public static AnthropicClient Connect(IConfiguration configuration)
    {
        var key = configuration["Model:Key"];
        if (key is null or "" or Placeholder)
        {
            throw new InvalidOperationException("Set Model:Key in appsettings.local.json; " + Placeholder + " is only a placeholder.");
        }
        return new AnthropicClient { ApiKey = key };
    }

    public static async Task<bool> PingAsync(HttpClient http, IConfiguration configuration)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.anthropic.com/v1/messages")
        {
            Content = JsonContent.Create(new JsonObject
            {
                ["model"] = "claude-3-5-haiku-latest",
                ["max_tokens"] = 1,
                ["messages"] = new JsonArray(new JsonObject { ["role"] = "user", ["content"] = "ping" }),
            }),
        };
        request.Headers.Add("x-api-key", configuration["Model:Key"] ?? "");
        request.Headers.Add("anthropic-version", "2023-06-01");
        using var response = await http.SendAsync(request);
        return response.IsSuccessStatusCode;
    }
}
