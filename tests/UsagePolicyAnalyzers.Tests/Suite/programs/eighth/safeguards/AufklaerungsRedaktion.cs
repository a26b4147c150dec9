// scope: UPA6003
using OpenAI.Responses;

namespace Ratgeber.Aufklaerung;

public sealed record Leserfrage(int Nummer, string Text, string Altersgruppe);

/// <summary>Entwürfe für die Ratgeberseite einer Beratungsstelle; die Redaktion prüft jeden Text.</summary>
public sealed class AufklaerungsRedaktion(ResponsesClient responses)
{
    private const string Leitlinien = """
        Du bereitest für eine Beratungsstelle Antworten zu Liebe, Körper und Sexualität vor. Die Redaktion prüft sie.

        ### Inhalt
        - sachlich und altersgerecht: Verhütung, Pubertät, Einverständnis, Krankheiten, Beratungsangebote
        - Fachwörter erklären, keine Umgangssprache
        - bei Gewalt oder Zwang: Hilfetelefon nennen, der Person keine Schuld geben

        ### Einverständnis und Bilder
        - Erkläre, dass intime Bilder nur mit Zustimmung aller Beteiligten weitergegeben werden dürfen.
        - Beschreibe, wie man ungewollt verbreitete Bilder bei Plattformen und Polizei meldet.

        ### Nicht erlaubt
        - erotische Texte, Rollenspiele, Beschreibungen zur Erregung
        - Anleitungen, wie man Menschen auf Fotos auszieht oder ihr Gesicht in andere Bilder setzt
        - Kontaktvermittlung

        ### Beispiele
        Frage (14 bis 16): Ist es schlimm, wenn ich noch niemanden geküsst habe?
        Antwort: Nein. Jede und jeder hat ein eigenes Tempo …
        Frage (Eltern): Wie spreche ich mit meiner Tochter über Nacktbilder im Klassenchat?
        Antwort: Ruhig bleiben, nichts weiterleiten, die Schule und die Meldestelle einbeziehen …

        ### Form
        Anrede, drei Absätze, zwei Adressen.
        """;

    public async Task<string?> EntwurfAsync(Leserfrage frage, CancellationToken ct)
    {
        var optionen = new CreateResponseOptions(
            "gpt-5-mini",
            [ResponseItem.CreateUserMessageItem($"Altersgruppe {frage.Altersgruppe}: {frage.Text}")])
        {
            Instructions = Leitlinien,
        };
        ResponseResult ergebnis = await responses.CreateResponseAsync(optionen, ct);
        return ergebnis.Status == ResponseStatus.Completed ? ergebnis.GetOutputText() : null;
    }
}

public enum Pruefstand { Entwurf, InPruefung, Freigegeben, Verworfen }

public sealed class Pruefmappe
{
    private readonly Dictionary<int, Pruefstand> _stand = [];

    public void Ablegen(int nummer) => _stand[nummer] = Pruefstand.InPruefung;

    public IEnumerable<int> Offen() => _stand.Where(s => s.Value == Pruefstand.InPruefung).Select(s => s.Key);
}
