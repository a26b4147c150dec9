// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using System.ClientModel;
using OpenAI;
using OpenAI.Chat;

namespace Sandpiper.Workbench;

public sealed record Bench(string Name, Uri Endpoint, string Model, Func<string> Secret);

public sealed class Workbench
{
    private readonly List<Bench> _benches =
    [
        new("studio", new Uri("http://127.0.0.1:1234/v1"), "qwen2.5-7b-instruct", () => "lm-studio"),
        new("vllm", new Uri("http://localhost:8000/v1"), "mistral-7b", () => "not-needed"),
        new("hosted", new Uri("https://api.openai.com/v1"), "gpt-4o-mini", FromEnvironment),
    ];

    public IEnumerable<(string Name, ChatClient Client)> Open() =>
        _benches.Select(b => (b.Name, new ChatClient(
            b.Model, new ApiKeyCredential(b.Secret()), new OpenAIClientOptions { Endpoint = b.Endpoint })));

    private static string FromEnvironment()
    {
        var value = Environment.GetEnvironmentVariable("OPENAI_API_KEY");
        return value is { Length: > 0 } and not "sk-..." ? value : throw new InvalidOperationException("OPENAI_API_KEY is missing");
    }
}

public sealed class WorkbenchComparison(Workbench bench)
{
    public async Task<Dictionary<string, int>> WordCountsAsync(string sentence, CancellationToken ct)
    {
        var counts = new Dictionary<string, int>();
        foreach (var (name, client) in bench.Open())
        {
            ChatCompletion c = await client.CompleteChatAsync([new UserChatMessage("Paraphrase: " + sentence)], cancellationToken: ct);
            counts[name] = c.Content[0].Text.Split(' ').Length;
        }
        return counts;
    }
}
