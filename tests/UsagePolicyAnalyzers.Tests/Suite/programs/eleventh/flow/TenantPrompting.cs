// scope: UPA4003
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;
using OpenAI.Moderations;

namespace Saas.Writing;

public sealed class WritingOptions
{
    public HashSet<string> TrustedTenants { get; set; } = [];
    public int MaxWords { get; set; } = 200;
}

public sealed class TenantPrompting(IChatClient chat, ModerationClient moderation, IOptionsSnapshot<WritingOptions> options)
{
    public async Task<string?> WriteAsync(string tenant, string brief, CancellationToken ct)
    {
        if (!options.Value.TrustedTenants.Contains(tenant) && await IsFlaggedAsync(brief, ct)) // expect-near: UPA4003
            return null;

        var response = await chat.GetResponseAsync(
        [
            new ChatMessage(ChatRole.System, $"You write product texts. At most {options.Value.MaxWords} words, no superlatives."),
            new ChatMessage(ChatRole.User, brief),
        ], cancellationToken: ct);
        return response.Text;
    }

    private async Task<bool> IsFlaggedAsync(string text, CancellationToken ct)
    {
        ModerationResult result = await moderation.ClassifyTextAsync(text, ct);
        return result.Flagged;
    }
}
