// scope: UPA3011
using System.ClientModel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenAI;
using OpenAI.Chat;

namespace Granary.Api;

public interface ISecretSource
{
    string? Read(string name);
}

public sealed class MountedSecrets(string folder) : ISecretSource
{
    public string? Read(string name)
    {
        var path = Path.Combine(folder, name);
        return File.Exists(path) ? File.ReadAllText(path).Trim() : null;
    }
}

public sealed class ConfiguredSecrets(IConfiguration configuration) : ISecretSource
{
    public string? Read(string name) => configuration[$"Secrets:{name}"];
}

public static class SecretFiles
{
    private const string KeyName = "openai-api-key";
    private const string Prefix = "sk-";

    public static IServiceCollection AddGranaryModel(this IServiceCollection services, params ISecretSource[] sources) =>
        services.AddSingleton(sp =>
        {
            var logger = sp.GetRequiredService<ILoggerFactory>().CreateLogger("Granary.Model");
            var key = sources.Select(s => s.Read(KeyName)).FirstOrDefault(k => !string.IsNullOrEmpty(k))
                      ?? throw new InvalidOperationException($"Secret '{KeyName}' is missing. It looks like 'sk-proj-...'.");
            if (!key.StartsWith(Prefix, StringComparison.Ordinal))
            {
                logger.LogWarning("The secret {Name} does not start with {Prefix}", KeyName, Prefix);
            }
            return new OpenAIClient(new ApiKeyCredential(key));
        })
        .AddSingleton(sp => sp.GetRequiredService<OpenAIClient>().GetChatClient("gpt-4o-mini"));
}

public sealed class HarvestNotes(ChatClient chat)
{
    public async Task<string> TitleAsync(string note)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Propose a file name of five words for this harvest note:\n" + note);
        return c.FinishReason == ChatFinishReason.Stop ? c.Content[0].Text.Trim() : "note";
    }
}
