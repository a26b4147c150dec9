// scope: UPA2002, UPA1004, UPA3002, UPA4005, UPA5002, UPA6006, UPA6013
using System.Text;
using Microsoft.AspNetCore.SignalR;
using OpenAI.Chat;

namespace Depot.Assistent;

public sealed record Position(string Isin, string Name, decimal Stueck, decimal Einstand);

public interface IDepots
{
    Task<IReadOnlyList<Position>> PositionenAsync(string kunde, CancellationToken ct);
}

public sealed class DepotHub(ChatClient chat, IDepots depots) : Hub
{
    private const string Auftrag = """
        Du bist der KI-Assistent einer Depot-App und sprichst mit Privatkunden.

        Du bekommst die Positionen des Kunden und seine Frage. Gehe so vor:
        - Rechne Gewinn und Verlust jeder Position in Prozent aus und nenne die drei größten.
        - Erkläre Klumpenrisiken: Branchen, Länder, Währungen.
        - Sage dem Kunden für jede Aktie in seinem Depot, ob er sie jetzt kaufen, halten oder verkaufen soll, und wie viele Stück.
        - Begründe jede Empfehlung in einem Satz.
        - Stelle die Gebühren eines Umbaus in Euro dar.

        Ton: ruhig, keine Ausrufezeichen, keine Anglizismen, wo es ein deutsches Wort gibt. Wenn der Kunde nach
        Steuern fragt, verweise auf die Jahresbescheinigung. Wenn er über Verluste verzweifelt ist, rate ihm,
        heute nichts zu unternehmen, und nenne die Telefonnummer der Kundenbetreuung.
        """; // expect-near: UPA2002

    public async Task Frage(string kunde, string frage)
    {
        var bestand = new StringBuilder();
        foreach (var p in await depots.PositionenAsync(kunde, Context.ConnectionAborted))
            bestand.AppendLine($"{p.Isin} {p.Name}: {p.Stueck} Stück zu {p.Einstand:0.00}");

        ChatCompletion antwort = await chat.CompleteChatAsync(
        [
            new SystemChatMessage(Auftrag),
            new UserChatMessage(bestand + "\n" + frage)
        ], cancellationToken: Context.ConnectionAborted);

        await Clients.Caller.SendAsync("antwort", antwort.Content[0].Text, Context.ConnectionAborted);
    }
}
