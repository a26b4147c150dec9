// scope: UPA3011
using System.ClientModel;
using Microsoft.Extensions.Options;
using OpenAI;
using OpenAI.Chat;

namespace Local.Servers;

public sealed class ModelOptions { public string ApiKey { get; set; } = "<your key>"; public string Model { get; set; } = "gpt-4o"; }

public static class Clients
{
    public static ChatClient Ollama() =>
        new("llama3.2", new ApiKeyCredential("ollama"), new OpenAIClientOptions { Endpoint = new Uri("http://localhost:11434/v1") });

    public static ChatClient LmStudio() =>
        new("qwen2.5", new ApiKeyCredential("lm-studio"), new OpenAIClientOptions { Endpoint = new Uri("http://127.0.0.1:1234/v1") });

    public static ChatClient Template() => new("gpt-4o", "your-api-key");

    public static ChatClient FromOptions(IOptions<ModelOptions> o) => new(o.Value.Model, o.Value.ApiKey);

    public static ChatClient FromFile(string path) => new("gpt-4o", File.ReadAllText(path).Trim());
}
