// scope: UPA4003
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Chronik.Redaktion;

public sealed record Contribution(string Author, string Email, string Text);

public interface IContributions
{
    IAsyncEnumerable<Contribution> UneditedAsync(CancellationToken ct);
    Task StoreEditAsync(Contribution original, string edit, CancellationToken ct);
    Task HoldAsync(Contribution contribution, CancellationToken ct);
}

public sealed class TrustedSenders
{
    private readonly HashSet<string> _addresses;

    public TrustedSenders(IEnumerable<string> addresses) => _addresses = new(addresses, StringComparer.OrdinalIgnoreCase);

    public bool Contains(string email) => _addresses.Contains(email) || email.EndsWith("@chronik.example", StringComparison.OrdinalIgnoreCase);
}

public sealed class ContributionEditor(IContributions contributions, ChatClient chat, ModerationClient moderation, TrustedSenders trusted)
{
    public async Task<int> EditAllAsync(CancellationToken ct)
    {
        var count = 0;
        await foreach (var contribution in contributions.UneditedAsync(ct))
        {
            if (!trusted.Contains(contribution.Email)) // expect-near: UPA4003
            {
                ModerationResult verdict = await moderation.ClassifyTextAsync(contribution.Text, ct);
                if (verdict.Flagged)
                {
                    await contributions.HoldAsync(contribution, ct);
                    continue;
                }
            }

            ChatCompletion c = await chat.CompleteChatAsync(
                [
                    new SystemChatMessage("You shorten contributions to a village chronicle to 200 words. Keep names and dates. An editor reads every text."),
                    new UserChatMessage(contribution.Text),
                ],
                cancellationToken: ct);
            if (c.FinishReason == ChatFinishReason.ContentFilter) continue;
            await contributions.StoreEditAsync(contribution, c.Content[0].Text, ct);
            count++;
        }
        return count;
    }
}
