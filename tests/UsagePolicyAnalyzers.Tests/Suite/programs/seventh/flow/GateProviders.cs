// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
// references: Azure.AI.ContentSafety
using Azure.AI.ContentSafety;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Marlin.Sagas;

public interface ISagaGate
{
    Task<bool> RejectsAsync(string text, CancellationToken ct);
}

public sealed class HostedGate(ModerationClient moderation) : ISagaGate
{
    public async Task<bool> RejectsAsync(string text, CancellationToken ct) =>
        (await moderation.ClassifyTextAsync(text, ct)).Value.Flagged;
}

public sealed class AzureGate(ContentSafetyClient safety) : ISagaGate
{
    public async Task<bool> RejectsAsync(string text, CancellationToken ct)
    {
        AnalyzeTextResult result = await safety.AnalyzeTextAsync(text, ct);
        return result.CategoriesAnalysis.Any(c => c.Severity >= 2);
    }
}

public sealed class SagaJob(ChatClient chat, ChatClient shortChat, ISagaGate gate, IConfiguration configuration)
{
    public async Task<string?> ContinueAsync(string beginning, bool isPremium, CancellationToken ct)
    {
        if (await gate.RejectsAsync(beginning, ct)) return null;

        var client = isPremium ? chat : shortChat;
        var paragraphs = configuration["Sagas:Paragraphs"] ?? "1";
        ChatCompletion c = await client.CompleteChatAsync(
            [new SystemChatMessage($"Continue the saga with {paragraphs} paragraph(s)."), new UserChatMessage(beginning)], cancellationToken: ct);
        return c.Content[0].Text;
    }
}

public static class GateProviders
{
    public static IServiceCollection AddSagas(this IServiceCollection services, IConfiguration configuration)
    {
        if (configuration["Sagas:Gate"] == "azure")
        {
            services.AddSingleton<ISagaGate, AzureGate>();
        }
        else
        {
            services.AddSingleton<ISagaGate, HostedGate>();
        }
        return services;
    }
}
