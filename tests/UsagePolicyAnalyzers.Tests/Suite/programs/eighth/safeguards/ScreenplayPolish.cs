// scope: UPA4006
using Anthropic;
using Anthropic.Models.Messages;

namespace Filmwerk.Dialoge;

public sealed class ScreenplayPolish(AnthropicClient claude)
{
    private static readonly (string Von, string Nach)[] Ersatz =
    [
        ("Waffe", "Gegenstand"),
        ("Blut", "rote Farbe"),
        ("Drohung", "Ansage"),
    ];

    public async Task<string> UeberarbeiteAsync(string szene, CancellationToken ct)
    {
        var text = szene;
        for (var versuch = 0; versuch < Ersatz.Length; versuch++)
        {
            var nachricht = await claude.Messages.Create( // expect: UPA4006
                new MessageCreateParams
                {
                    Model = "claude-sonnet-4-5",
                    MaxTokens = 1500,
                    System = "Überarbeite die Dialoge der Szene. Behalte Figuren und Handlung bei.",
                    Messages = [new UserMessageParam(text)],
                },
                ct);

            if (nachricht.StopReason != StopReason.Refusal)
            {
                return string.Concat(nachricht.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
            }

            text = text.Replace(Ersatz[versuch].Von, Ersatz[versuch].Nach, StringComparison.OrdinalIgnoreCase);
        }

        throw new InvalidOperationException("Die Szene konnte nicht überarbeitet werden.");
    }
}

/// <summary>Zerlegt ein Drehbuch in Szenen, damit jede für sich überarbeitet werden kann.</summary>
public static class SzenenTeiler
{
    public static IReadOnlyList<string> Teile(string drehbuch)
    {
        var szenen = new List<string>();
        var zeilen = new List<string>();
        foreach (var zeile in drehbuch.Split('\n'))
        {
            if (zeile.StartsWith("INNEN", StringComparison.Ordinal) || zeile.StartsWith("AUSSEN", StringComparison.Ordinal))
            {
                if (zeilen.Count > 0) szenen.Add(string.Join('\n', zeilen));
                zeilen.Clear();
            }
            zeilen.Add(zeile);
        }
        if (zeilen.Count > 0) szenen.Add(string.Join('\n', zeilen));
        return szenen;
    }
}
