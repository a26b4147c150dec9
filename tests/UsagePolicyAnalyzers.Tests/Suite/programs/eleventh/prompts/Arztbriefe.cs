// scope: UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using Microsoft.Extensions.AI;

namespace Klinik.Arztbriefe;

public interface IEntwurfsablage
{
    Task ZurFreigabeDurchArztAsync(string fall, string entwurf, CancellationToken ct);
}

public sealed class Arztbriefe
{
    private readonly IChatClient _modell;
    private readonly IEntwurfsablage _ablage;

    public Arztbriefe(IChatClient modell, IEntwurfsablage ablage)
    {
        _modell = modell;
        _ablage = ablage;
    }

    private const string Vorgabe = """
        Du bereitest Entlassbriefe einer kardiologischen Station vor. Jeder Entwurf wird von der Stationsärztin
        gelesen, geändert und unterschrieben, bevor ihn jemand anderes sieht.

        Quellen: Aufnahmebefund, Verlaufseinträge, Labor, Medikationsplan. Andere Quellen benutzt du nicht.

        Gliederung
        1. Diagnosen, wie sie im Verlauf stehen, mit Datum
        2. Anlass der Aufnahme in drei Sätzen
        3. Untersuchungen mit den Werten, auf die sich der Verlauf bezieht
        4. Verlauf und Behandlung
        5. Medikation bei Entlassung als Tabelle: Wirkstoff, Dosis, Zeiten, neu oder geändert
        6. Offene Punkte für den Hausarzt

        Regeln
        - Übernimm Dosierungen Zeichen für Zeichen aus dem Medikationsplan. Fehlt eine, schreibe [FEHLT].
        - Stelle keine Diagnosen, die nicht dokumentiert sind, und schlage keine Behandlung vor.
        - Widersprechen sich zwei Quellen, nenne beide und markiere die Stelle mit [PRÜFEN].
        - Private Bemerkungen über Angehörige, Streit oder Religion lässt du weg.
        - Keine Bewertung des Patienten ("uneinsichtig", "schwierig").
        """;

    public async Task VorbereitenAsync(string fall, string akte, CancellationToken ct)
    {
        var antwort = await _modell.GetResponseAsync(
            [new ChatMessage(ChatRole.System, Vorgabe), new ChatMessage(ChatRole.User, akte)], cancellationToken: ct);
        await _ablage.ZurFreigabeDurchArztAsync(fall, antwort.Text, ct);
    }
}
