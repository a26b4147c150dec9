// scope: UPA3003
using Microsoft.Extensions.AI;

namespace Kontor.Buchhaltung;

public sealed class BuchungsBeispiele
{
    private readonly IChatClient _modell;

    public BuchungsBeispiele(IChatClient modell) => _modell = modell;

    public async Task<string> ErkenneAsync(string umsatztext, CancellationToken ct)
    {
        var nachrichten = new List<ChatMessage>
        {
            new(ChatRole.System, "Du ordnest Kontoumsätze den Konten SKR03 zu. Antworte nur mit der Kontonummer des Kontenrahmens."),
            new(ChatRole.User, "SEPA-Überweisung Miete Büro Lindenweg"),
            new(ChatRole.Assistant, "4210"),
            new(ChatRole.User, "Gutschrift Brandt Metallbau von DE35 3799 9827 0194 4718 36 Rechnung 2024-118"), // expect: UPA3003
            new(ChatRole.Assistant, "8400"),
            new(ChatRole.User, umsatztext),
        };
        var antwort = await _modell.GetResponseAsync(nachrichten, new ChatOptions { MaxOutputTokens = 8 }, ct);
        return antwort.Text.Trim();
    }
}
