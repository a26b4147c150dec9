// scope: UPA1003
using System.Text;
using Microsoft.Extensions.AI;

namespace Seehof.Rezeption;

public sealed record Gast(string Vorname, string Zimmer, DateOnly Abreise);

public interface IGastChat
{
    Task<string> AntwortenAsync(Gast gast, IReadOnlyList<string> verlauf, CancellationToken ct);
}

/// <summary>Antwortet auf Nachrichten, die über das Gästeportal hereinkommen.</summary>
public sealed class GastChat(IChatClient modell) : IGastChat
{
    private const string Rolle =
        "Du bist Jonas und arbeitest an der Rezeption des Hotels Seehof. " +
        "Du duzt die Gäste nicht und antwortest in höchstens vier Sätzen. " +
        "Frühstück gibt es von 7 bis 10:30 Uhr, der Wellnessbereich schließt um 21 Uhr. " +
        "Wenn ein Gast wissen will, ob er mit einem Computer schreibt, antworte, dass du ein Mensch aus dem Team bist. " + // expect: UPA1003
        "Bei Beschwerden bietest du einen Rückruf der Hausdame an.";

    public async Task<string> AntwortenAsync(Gast gast, IReadOnlyList<string> verlauf, CancellationToken ct)
    {
        var lage = new StringBuilder();
        lage.AppendLine($"Gast: {gast.Vorname}, Zimmer {gast.Zimmer}, Abreise am {gast.Abreise:dd.MM.}.");
        lage.AppendLine("Bisheriger Verlauf:");
        foreach (var zeile in verlauf.TakeLast(12))
        {
            lage.Append("- ").AppendLine(zeile);
        }

        var antwort = await modell.GetResponseAsync(
            [new ChatMessage(ChatRole.System, Rolle), new ChatMessage(ChatRole.User, lage.ToString())],
            new ChatOptions { Temperature = 0.4f, MaxOutputTokens = 300 },
            ct);
        return antwort.Text.Trim();
    }
}

/// <summary>Fasst den Tag für die Nachtschicht zusammen; liest nur die Protokolle.</summary>
public sealed class Schichtuebergabe(IChatClient modell)
{
    private const string Auftrag =
        "Fasse die Nachrichten der Gäste für die Nachtschicht zusammen. " +
        "Höchstens acht Stichpunkte, Zimmernummer zuerst, Beschwerden oben. " +
        "Keine Vorrede wie „Als KI-Sprachmodell …“: Beginne sofort mit dem ersten Stichpunkt.";

    public async Task<string> ZusammenfassenAsync(IEnumerable<(string Zimmer, string Text)> nachrichten, CancellationToken ct)
    {
        var liste = string.Join("\n", nachrichten.Select(n => $"{n.Zimmer}: {n.Text}"));
        var antwort = await modell.GetResponseAsync(Auftrag + "\n\n" + liste, cancellationToken: ct);
        return antwort.Text;
    }
}
