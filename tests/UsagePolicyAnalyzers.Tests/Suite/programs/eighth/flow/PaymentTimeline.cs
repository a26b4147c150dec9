// scope: UPA3001
using OpenAI.Chat;

namespace Boxoffice.Ledger;

public abstract record Entry(DateTimeOffset At);
public sealed record CardPayment(DateTimeOffset At, string CardNumber, string Cvv, decimal Amount) : Entry(At);
public sealed record Transfer(DateTimeOffset At, string Iban, decimal Amount) : Entry(At);
public sealed record Voucher(DateTimeOffset At, string Code, decimal Amount) : Entry(At);

public interface ITimeline
{
    IAsyncEnumerable<Entry> ReadAsync(Guid booking, CancellationToken ct);
}

public sealed class PaymentTimeline(ITimeline timeline, ChatClient chat)
{
    public async Task<string> ExplainAsync(Guid booking, CancellationToken ct)
    {
        var lines = new List<string>();
        await foreach (var entry in timeline.ReadAsync(booking, ct))
        {
            lines.Add($"{entry.At:yyyy-MM-dd HH:mm} {Describe(entry)}");
        }

        ChatCompletion c = await chat.CompleteChatAsync(
            [
                new SystemChatMessage("You explain to the box office team in which order a booking was paid."),
                new UserChatMessage(string.Join("\n", lines)),
            ],
            cancellationToken: ct);
        return c.Refusal is { Length: > 0 } || c.FinishReason == ChatFinishReason.ContentFilter ? "" : c.Content[0].Text;
    }

    private static string Describe(Entry entry) => entry switch
    {
        CardPayment { CardNumber: { Length: > 4 } number, Amount: var amount } => $"{amount:N2} by card ending {number[^4..]}",
        CardPayment { Amount: var amount } => $"{amount:N2} by card",
        Transfer { Amount: var amount, Iban: var iban } => $"{amount:N2} by transfer from {CountryOf(iban)}",
        Voucher v => $"{v.Amount:N2} by voucher",
        _ => "unknown entry",
    };

    private static string CountryOf(string iban) => iban.Length >= 2 && char.IsLetter(iban[0]) ? iban[..2] : "??";
}
