// scope: UPA3011
using System.ClientModel;
using Anthropic;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using OpenAI;
using OpenAI.Chat;

namespace Loom.Models;

public static class ClientFactory
{
    private const string Placeholder = "your-api-key";

    public static ChatClient OpenAi(IConfiguration configuration)
    {
        var key = configuration["OpenAI:ApiKey"] ?? Environment.GetEnvironmentVariable("OPENAI_API_KEY") ?? Placeholder;
        if (key == Placeholder) throw new InvalidOperationException("Set OpenAI:ApiKey before the first start.");
        return new ChatClient("gpt-4o", new ApiKeyCredential(key));
    }

    public static AnthropicClient Claude(IConfiguration configuration) =>
        new() { ApiKey = configuration.GetSection("Anthropic")["ApiKey"] ?? "" };

    public static HttpClient Forecasts()
    {
        var http = new HttpClient { BaseAddress = new Uri("https://forecast.loom.example") };
        http.DefaultRequestHeaders.Add("X-Client-Name", "loom-desktop-2024-11-windows-x64");
        return http;
    }

    public static ChatClient Sample() => new("gpt-4o", "<key>");
}
