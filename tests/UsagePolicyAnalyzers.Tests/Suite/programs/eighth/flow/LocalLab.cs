// scope: UPA3011
using System.ClientModel;
using OpenAI;
using OpenAI.Chat;

namespace Sternwarte.Labor;

public abstract record Backend(string Name)
{
    public abstract ChatClient Connect(string model);

    public sealed record VLlm(int Port) : Backend("vllm")
    {
        public override ChatClient Connect(string model) =>
            new(model, new ApiKeyCredential("token-abc123"), new OpenAIClientOptions { Endpoint = new Uri($"http://127.0.0.1:{Port}/v1") });
    }

    public sealed record Ollama() : Backend("ollama")
    {
        public override ChatClient Connect(string model) =>
            new(model, new ApiKeyCredential("ollama"), new OpenAIClientOptions { Endpoint = new Uri("http://localhost:11434/v1") });
    }

    public sealed record Hosted(Func<string?> Key) : Backend("hosted")
    {
        public override ChatClient Connect(string model) =>
            new(model, Key() is { Length: > 0 } key ? key : throw new InvalidOperationException("no key"));
    }

    public static Backend Parse(string text) => text.Split(':') switch
    {
        ["vllm", var port] => new VLlm(int.Parse(port)),
        ["ollama"] => new Ollama(),
        ["hosted", var variable] => new Hosted(() => Environment.GetEnvironmentVariable(variable)),
        _ => throw new ArgumentException($"unknown backend '{text}'", nameof(text)),
    };
}

public sealed class Comparison(IReadOnlyList<Backend> backends)
{
    private static readonly string[] Questions =
    [
        "Name three star clusters that are visible in winter.",
        "Explain in one sentence what a light curve is.",
    ];

    public async Task WriteAsync(TextWriter csv, string model)
    {
        foreach (var backend in backends)
        {
            var chat = backend.Connect(model);
            foreach (var question in Questions)
            {
                ChatCompletion c = await chat.CompleteChatAsync(question);
                await csv.WriteLineAsync($"{backend.Name};{c.Usage.OutputTokenCount};{c.FinishReason}");
            }
        }
    }
}
