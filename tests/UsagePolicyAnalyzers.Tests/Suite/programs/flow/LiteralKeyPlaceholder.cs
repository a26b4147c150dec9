// scope: UPA3011
using System.ClientModel;
using OpenAI;
using OpenAI.Chat;

namespace Demo;

public static class Program
{
    private const string Placeholder = "<your OpenAI key>";

    public static async Task Main(string[] args)
    {
        var hosted = new ChatClient("gpt-4o-mini", args.Length > 0 ? args[0] : Placeholder);
        var sample = new ChatClient("gpt-4o-mini", "sk-...");
        var local = new ChatClient("llama3", new ApiKeyCredential("ollama"), new OpenAIClientOptions { Endpoint = new Uri("http://localhost:11434/v1") });
        foreach (var client in new[] { hosted, sample, local })
        {
            ChatCompletion c = await client.CompleteChatAsync("Name three rivers.");
            Console.WriteLine(c.Content[0].Text);
        }
    }
}
