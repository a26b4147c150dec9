// scope: UPA3001, UPA3002, UPA3003, UPA3004, UPA3005
using OpenAI.Chat;

namespace Tramline.Refunds;

public sealed record RefundClaim(string ClaimId, string TicketNumber, string AccountNumber, string SortCode, string Story, decimal Fare);

public interface IClaimArchive
{
    Task<IReadOnlyList<RefundClaim>> YesterdayAsync();
    Task WriteDigestAsync(DateOnly day, string digest);
}

internal static class Redaction
{
    /// <summary>Keeps the last <paramref name="keep"/> characters, everything before becomes a bullet.</summary>
    internal static string Tail(string? value, int keep)
    {
        if (string.IsNullOrEmpty(value) || value.Length <= keep)
        {
            return new string('•', 4);
        }
        return string.Create(value.Length, (value, keep), static (span, state) =>
        {
            var cut = span.Length - state.keep;
            span[..cut].Fill('•');
            state.value.AsSpan(cut).CopyTo(span[cut..]);
        });
    }
}

public sealed class RefundEscalation(ChatClient chat, IClaimArchive archive)
{
    private const string Role =
        "You prepare the morning digest for the refunds desk of a tram company. " +
        "Group the claims by reason and give one line for each. Account references stay exactly as they are written.";

    public async Task RunAsync(DateOnly day)
    {
        var claims = await archive.YesterdayAsync();
        if (claims.Count == 0)
        {
            return;
        }

        var rows = claims.Select(Row);
        ChatCompletion digest = await chat.CompleteChatAsync(
            new SystemChatMessage(Role),
            new UserChatMessage(string.Join(Environment.NewLine, rows)));
        if (digest.FinishReason == ChatFinishReason.ContentFilter)
        {
            await archive.WriteDigestAsync(day, "No digest today, read the claims in the list.");
            return;
        }
        await archive.WriteDigestAsync(day, digest.Content[0].Text);
    }

    private static string Row(RefundClaim claim)
    {
        var account = Redaction.Tail(claim.AccountNumber, keep: 4);
        var bank = Redaction.Tail(claim.SortCode, keep: 2);
        return $"{claim.ClaimId} | ticket {claim.TicketNumber} | {claim.Fare:0.00} | account {account} at {bank} | {claim.Story}";
    }
}
