// scope: UPA3001
using OpenAI.Chat;

namespace Sammelzahlung;

public record Zahlung(string Empfaenger, string Iban, decimal Betrag);

public class Zahlungsbericht(ChatClient chat)
{
    public async Task<string> SchreibeAsync(IReadOnlyList<Zahlung> zahlungen)
    {
        var liste = string.Join(Environment.NewLine, zahlungen.OrderBy(z => z.Betrag).Select(z => $"{z.Empfaenger}; {z.Iban}; {z.Betrag}")); // expect-near: UPA3001
        ChatCompletion c = await chat.CompleteChatAsync("Schreibe einen Bericht über diese Zahlungen:\n" + liste);
        return c.Content[0].Text;
    }
}
