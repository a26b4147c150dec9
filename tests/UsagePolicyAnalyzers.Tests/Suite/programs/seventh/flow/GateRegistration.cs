// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Marlin.Stories;

public interface ITextGate
{
    Task<bool> OpenForAsync(string text, CancellationToken ct);
}

public sealed class ModeratedGate(ModerationClient moderation) : ITextGate
{
    public async Task<bool> OpenForAsync(string text, CancellationToken ct)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(text, ct);
        return !verdict.Flagged;
    }
}

public sealed class TrustedGate(ITextGate inner, IReadOnlySet<string> trusted, Func<string> currentTenant) : ITextGate
{
    public Task<bool> OpenForAsync(string text, CancellationToken ct)
    {
        if (trusted.Contains(currentTenant())) return Task.FromResult(true); // expect-near: UPA4003
        return inner.OpenForAsync(text, ct);
    }
}

public sealed class StoryJob(ChatClient chat, ITextGate gate)
{
    public async Task<string?> ContinueAsync(string beginning, CancellationToken ct)
    {
        if (!await gate.OpenForAsync(beginning, ct)) return null;
        ChatCompletion c = await chat.CompleteChatAsync(
            [new SystemChatMessage("Continue the story of the sailing club with one paragraph."), new UserChatMessage(beginning)],
            cancellationToken: ct);
        return c.Content[0].Text;
    }
}

public static class GateRegistration
{
    public static IServiceCollection AddStories(this IServiceCollection services, IConfiguration configuration, Func<string> tenant)
    {
        var trusted = configuration.GetSection("Stories:TrustedTenants").GetChildren()
            .Select(c => c.Value ?? "").Where(v => v.Length > 0).ToHashSet();
        services.AddSingleton<ModeratedGate>();
        services.AddSingleton<ITextGate>(sp => new TrustedGate(sp.GetRequiredService<ModeratedGate>(), trusted, tenant));
        return services.AddScoped<StoryJob>();
    }
}
