// scope: UPA3011
using System.ClientModel;
using Anthropic;
using OpenAI;
using OpenAI.Chat;

namespace Factory;

public static class CredentialFactory
{
    private static ApiKeyCredential Credential(string? key) => new(key ?? "sk-svcacct-Wz4Hn8QcLp2XtVr6BmT3BlbkFJy9Ks1Fd7GjE5uRoN3aPqMv"); // expect: UPA3011

    public static OpenAIClient Create() => new(Credential(Environment.GetEnvironmentVariable("OPENAI_KEY")));

    public static AnthropicClient Claude() => new()
    {
        ApiKey = "sk-ant-api03-tY6uI9oPaS2dF4gH7jKlZxC1vB3nM5qW8eR0tYuIoPaSdFgHjKl", // expect: UPA3011
    };

    public static AnthropicClient ClaudeFromEnvironment() => new() { ApiKey = Environment.GetEnvironmentVariable("ANTHROPIC_API_KEY") ?? "" };

    public static OpenAIClient Proxy(string endpoint) =>
        new(new ApiKeyCredential("unused"), new OpenAIClientOptions { Endpoint = new Uri(endpoint) });
}
