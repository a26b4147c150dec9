// scope: UPA3011
using System.ClientModel;
using OpenAI;
using OpenAI.Chat;

namespace Local.Models;

public sealed class LocalModel
{
    private readonly ChatClient _chat;

    public LocalModel()
    {
        var options = new OpenAIClientOptions { Endpoint = new Uri("http://localhost:11434/v1") };
        _chat = new ChatClient("llama3.2", new ApiKeyCredential("ollama"), options);
    }

    public async Task<string> TitleAsync(string paragraph)
    {
        ChatCompletion c = await _chat.CompleteChatAsync("Propose a title for this paragraph:\n" + paragraph);
        return c.Content[0].Text.Trim('"', ' ');
    }

    public static string CacheKey(string paragraph) => Convert.ToHexString(
        System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(paragraph)));
}
