// scope: UPA3011
using System.ClientModel;
using Anthropic;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenAI;
using OpenAI.Chat;

namespace Backoffice.Registration;

public static class ModelRegistration
{
    private const string Section = "Models:OpenAI";
    private const string IdempotencyKey = "7b1e0d52-9c7e-4a43-8f0e-1d6a2c9be410";
    private const string CachePrefix = "sk-cache-v2";

    public static void AddModels(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration.GetSection(Section);

        builder.Services.AddSingleton(_ => builder.Environment.EnvironmentName == "Local"
            ? new ChatClient(settings["Model"] ?? "llama3.2", new ApiKeyCredential("lm-studio"), new OpenAIClientOptions { Endpoint = new Uri("http://localhost:1234/v1") })
            : new ChatClient(settings["Model"] ?? "gpt-4o-mini", settings["ApiKey"] ?? "YOUR_API_KEY"));

        builder.Services.AddSingleton<IAnthropicClient>(_ => new AnthropicClient { ApiKey = File.ReadAllText("/run/secrets/anthropic").Trim() });

        builder.Services.AddHttpClient("openai", http =>
        {
            http.BaseAddress = new Uri("https://api.openai.com/v1/");
            http.DefaultRequestHeaders.Add("Authorization", $"Bearer {builder.Configuration["OPENAI_API_KEY"]}");
            http.DefaultRequestHeaders.Add("Idempotency-Key", IdempotencyKey);
            http.DefaultRequestHeaders.Add("X-Cache", CachePrefix);
        });
    }
}
