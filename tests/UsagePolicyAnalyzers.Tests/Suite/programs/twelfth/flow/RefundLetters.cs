// scope: UPA3001
using System.Text.Json;
using OpenAI.Chat;

namespace Lumen.Refunds;

public sealed class RefundCase
{
    public required string CaseNo { get; init; }
    public required string CustomerName { get; init; }
    public required string CardNumber { get; init; }
    public required string Iban { get; init; }
    public decimal Amount { get; init; }
    public DateOnly Received { get; init; }
}

public sealed record RefundFacts(string CaseNo, string CustomerName, string Method, decimal Amount, DateOnly Received);

public sealed class RefundLetters(ChatClient chat)
{
    private const string Role = """
        You write refund confirmations for an online shop for lamps.
        State the amount, the payment method as given and that refunds take up to five working days.
        Close with "Your Lumen team".
        """;

    public async Task<string> WriteAsync(RefundCase refund, CancellationToken ct)
    {
        var facts = ToFacts(refund);
        var completion = await chat.CompleteChatAsync(
            [new SystemChatMessage(Role), new UserChatMessage(JsonSerializer.Serialize(facts))],
            new ChatCompletionOptions { MaxOutputTokenCount = 350 },
            ct);
        return completion.Value.Content[0].Text;
    }

    public async Task<string> SummarizeDayAsync(IEnumerable<RefundCase> cases, CancellationToken ct)
    {
        var lines = cases.Select(c => $"{c.CaseNo}: {c.Amount:C} to the card ending in {c.CardNumber[^4..]}");
        var completion = await chat.CompleteChatAsync(
            [new UserChatMessage("Summarize today's refunds for the shift lead in three bullets.\n" + string.Join('\n', lines))],
            cancellationToken: ct);
        return completion.Value.Content[0].Text;
    }

    private static RefundFacts ToFacts(RefundCase refund) => new(
        refund.CaseNo,
        refund.CustomerName,
        "card ending in " + refund.CardNumber.Substring(refund.CardNumber.Length - 4),
        refund.Amount,
        refund.Received);
}
