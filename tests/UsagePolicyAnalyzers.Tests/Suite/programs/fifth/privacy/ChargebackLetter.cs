// scope: UPA3001
using OpenAI.Chat;

namespace Chargebacks;

public sealed record Payment(string Holder, string CardNumber, string Cvv, string Merchant, decimal Amount);

public static class Masking
{
    public static Payment Masked(this Payment p) => p with
    {
        CardNumber = new string('•', Math.Max(0, p.CardNumber.Length - 4)) + p.CardNumber[^4..],
    };
}

public sealed class ChargebackLetter(ChatClient chat, Func<string, Task<Payment>> load)
{
    private const string Role = "You draft letters to merchants about disputed payments.";

    public async Task<string> DraftAsync(string reference)
    {
        var payment = (await load(reference)).Masked();
        var facts = string.Join(
            Environment.NewLine,
            [
                $"Merchant: {payment.Merchant}",
                $"Amount: {payment.Amount:C}",
                $"Card: {payment.CardNumber}",
                $"Security code entered: {payment.Cvv}", // expect: UPA3001
            ]);

        ChatCompletion c = await chat.CompleteChatAsync(new SystemChatMessage(Role), new UserChatMessage(facts));
        return c.Content[0].Text;
    }
}
