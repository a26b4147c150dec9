// scope: UPA3011
using System.ClientModel;
using System.Net.Http.Headers;
using Anthropic;
using OpenAI;
using OpenAI.Chat;

namespace Scribe.Cli;

public static class KeyFromSecrets
{
    private const string OpenAIKeyVariable = "SCRIBE_OPENAI_API_KEY";
    private const string AnthropicKeyFile = "/run/secrets/anthropic_api_key";
    private const string KeyHeader = "x-api-key";

    public static ChatClient CreateChat(string model)
    {
        var key = Environment.GetEnvironmentVariable(OpenAIKeyVariable);
        if (string.IsNullOrWhiteSpace(key))
        {
            Console.Error.WriteLine($"Set {OpenAIKeyVariable} first, for example to sk-...");
            Environment.Exit(2);
        }
        return new ChatClient(model, new ApiKeyCredential(key!));
    }

    public static AnthropicClient CreateClaude() => new() { ApiKey = File.ReadAllText(AnthropicKeyFile).Trim() };

    public static HttpRequestMessage RawRequest(string json)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "https://api.anthropic.com/v1/messages")
        {
            Content = new StringContent(json, MediaTypeHeaderValue.Parse("application/json")),
        };
        request.Headers.Add(KeyHeader, File.ReadAllText(AnthropicKeyFile).Trim());
        request.Headers.Add("anthropic-version", "2023-06-01");
        return request;
    }
}
