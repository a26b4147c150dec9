// scope: UPA3001
using OpenAI.Chat;
using UsagePolicy.Safeguards;

namespace Chargebacks.Summary;

public sealed record Payment(string Holder, string CardNumber, string Cvv, string Merchant, decimal Amount, string Note);

public static class Masking
{
    public static Payment Masked(this Payment p) => p with
    {
        CardNumber = p.CardNumber.Length < 4 ? "????" : new string('•', p.CardNumber.Length - 4) + p.CardNumber[^4..],
        Cvv = "",
    };
}

public sealed class ChargebackSummary(ChatClient chat, Func<string, Task<Payment>> load)
{
    public async Task<string> SummarizeAsync(string reference)
    {
        var original = await load(reference);
        if (!Luhn(original.CardNumber))
        {
            return "The stored card is not valid.";
        }

        var payment = original.Masked();
        var facts = $"""
            Merchant: {payment.Merchant}
            Amount: {payment.Amount:C}
            Card: {payment.CardNumber}
            Note of the caller: {SensitiveText.Redact(payment.Note)}
            """;
        ChatCompletion c = await chat.CompleteChatAsync("Summarize this dispute in two sentences.\n" + facts);
        return c.Content[0].Text;
    }

    private static bool Luhn(string digits) =>
        digits.Reverse().Select((c, i) => (c - '0') * (i % 2 + 1)).Sum(d => d > 9 ? d - 9 : d) % 10 == 0;
}
