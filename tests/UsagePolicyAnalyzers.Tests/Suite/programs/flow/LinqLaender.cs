// scope: UPA3001
using OpenAI.Chat;

namespace Sammelzahlung;

public record Zahlung(string Empfaenger, string Iban, decimal Betrag);

public class Zahlungsbericht(ChatClient chat)
{
    public async Task<string> SchreibeAsync(IReadOnlyList<Zahlung> zahlungen)
    {
        var liste = string.Join(Environment.NewLine, zahlungen
            .GroupBy(z => z.Iban[..2])
            .Select(g => $"{g.Key}: {g.Count()} Zahlungen, Summe {g.Sum(z => z.Betrag)}"));
        var fehlend = zahlungen.Count(z => string.IsNullOrWhiteSpace(z.Iban));
        ChatCompletion c = await chat.CompleteChatAsync($"Schreibe einen Bericht über diese Zahlungen, {fehlend} ohne Konto:\n" + liste);
        return c.Content[0].Text;
    }
}
