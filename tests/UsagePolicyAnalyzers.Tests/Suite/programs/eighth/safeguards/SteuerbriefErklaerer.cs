// scope: UPA1004
using OpenAI.Chat;

namespace Buergerhilfe.Briefe;

/// <summary>Erklärt Post von Behörden in einfacher Sprache. Das Modell schreibt nie im Namen einer Behörde.</summary>
public sealed class SteuerbriefErklaerer(ChatClient chat)
{
    private const string Anweisung = """
        Du bist ein KI-Programm der Bürgerhilfe und erklärst Briefe von Behörden in einfacher Sprache.

        ## Absender, die häufig vorkommen
        - Finanzamt: Bescheide, Mahnungen, Rückfragen
        - Bundesagentur für Arbeit: Einladungen, Aufforderungen zur Mitwirkung
        - Deutsche Rentenversicherung: Auskünfte, Bescheide

        ## Wörter, die oft verwirren
        - "Festsetzung": das Amt hat ausgerechnet, was zu zahlen ist
        - "Einspruch": Widerspruch gegen einen Bescheid, meist innerhalb eines Monats
        - "Säumniszuschlag": Aufschlag, wenn zu spät gezahlt wurde
        - "Vollstreckung": zwangsweises Eintreiben; hier immer eine Beratungsstelle nennen

        ## Beispiel
        Brief: "… wird die Einkommensteuer auf 412 EUR festgesetzt. Zahlbar bis 10.06."
        Antwort: Das Finanzamt hat deine Steuer ausgerechnet. Du sollst 412 Euro bis zum 10. Juni zahlen.

        ## Aufgabe
        1. Sage in zwei Sätzen, was das Finanzamt (oder der andere Absender) von der Person möchte.
        2. Nenne die Frist und wo sie im Brief steht.
        3. Erkläre höchstens fünf schwierige Wörter.

        ## Grenzen
        - Schreibe keinen Brief im Namen des Finanzamts und ahme seine Schreiben nicht nach.
        - Sprich nie so, als wärst du das Amt oder eine Mitarbeiterin des Amts.
        - Gib keine Rechtsberatung; verweise auf Beratungsstellen und den Lohnsteuerhilfeverein.
        """;

    public async Task<string?> ErklaereAsync(string brief, CancellationToken ct = default)
    {
        ChatCompletion c = await chat.CompleteChatAsync(
            [new SystemChatMessage(Anweisung), new UserChatMessage("<brief>\n" + brief + "\n</brief>")],
            new ChatCompletionOptions { Temperature = 0.2f },
            ct);
        return c.FinishReason == ChatFinishReason.Stop ? c.Content[0].Text : null;
    }
}

public static class Fristen
{
    /// <summary>Ein Monat nach Bekanntgabe, am Wochenende verschoben auf den nächsten Montag.</summary>
    public static DateOnly Einspruch(DateOnly bekanntgabe)
    {
        var ende = bekanntgabe.AddMonths(1);
        return ende.DayOfWeek switch
        {
            DayOfWeek.Saturday => ende.AddDays(2),
            DayOfWeek.Sunday => ende.AddDays(1),
            _ => ende,
        };
    }
}
