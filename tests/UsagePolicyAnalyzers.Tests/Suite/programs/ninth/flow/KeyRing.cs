// scope: UPA3001, UPA3002, UPA3003, UPA3004, UPA3005, UPA3011
using System.ClientModel;
using System.Net.Http.Headers;
using Anthropic;
using Microsoft.Extensions.Configuration;
using OpenAI;
using OpenAI.Chat;

namespace Tilework.Models;

public sealed class ProviderSection
{
    /// <summary>Set by user secrets or by the vault, see the wiki.</summary>
    public string Key { get; set; } = "<your-api-key>";

    public string? KeyFile { get; set; }
}

public sealed class KeyRing(IConfiguration configuration)
{
    private const string ExpectedPrefix = "sk-";

    public ChatClient Hosted(string model)
    {
        var section = configuration.GetSection("Providers:OpenAI").Get<ProviderSection>() ?? new ProviderSection();
        var key = section.KeyFile is { } file ? File.ReadAllText(file).Trim() : section.Key;
        if (!key.StartsWith(ExpectedPrefix, StringComparison.Ordinal) || key.Length < 20)
        {
            throw new InvalidOperationException("Providers:OpenAI:Key is missing. Keys look like sk-proj-… and come from the vault.");
        }
        return new ChatClient(model, key);
    }

    public ChatClient OnThisMachine(string model) => new(
        model,
        new ApiKeyCredential("ollama"),
        new OpenAIClientOptions { Endpoint = new Uri("http://localhost:11434/v1") });

    public ChatClient OnTheLabServer(string model) => new(
        model,
        new ApiKeyCredential("not-needed"),
        new OpenAIClientOptions { Endpoint = new Uri("http://127.0.0.1:8080/v1") });

    public AnthropicClient Claude() => new()
    {
        ApiKey = configuration["Providers:Anthropic:Key"] ?? "",
    };

    public HttpClient Raw()
    {
        var http = new HttpClient { BaseAddress = new Uri("https://api.openai.com/v1/") };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Providers:OpenAI:Key"]);
        http.DefaultRequestHeaders.Add("OpenAI-Organization", "org-tilework");
        http.DefaultRequestHeaders.Add("Idempotency-Key", "9f0f0d6e5a0b4c3f8f5f2f5f6d1b7c20");
        return http;
    }
}
