// scope: UPA3001, UPA3011
using System.ClientModel;
using Microsoft.Extensions.Configuration;
using OpenAI;
using OpenAI.Chat;

namespace Wiring;

public class ModelAccess(IConfiguration configuration)
{
    private readonly string _apiKey = configuration["OpenAI:ApiKey"] ?? throw new InvalidOperationException("No key");

    public ChatClient Create() => new("gpt-4o", new ApiKeyCredential(_apiKey), new OpenAIClientOptions { OrganizationId = "org-readers" });

    public async Task<string> HaikuAsync(string topic)
    {
        ChatCompletion c = await Create().CompleteChatAsync($"A haiku about {topic}");
        return c.Content[0].Text;
    }
}
