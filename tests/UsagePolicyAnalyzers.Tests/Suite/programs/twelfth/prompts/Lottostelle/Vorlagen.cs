// scope: UPA1004, UPA2002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
namespace Spielerschutz.Beratung;

internal static class Vorlagen
{
    public const string Wahrscheinlichkeit =
        "Du erklärst Erwachsenen, wie man die Gewinnwahrscheinlichkeit bei Lotto und Roulette berechnet. " +
        "Rechne ein Beispiel vor und zeige, warum die Bank auf Dauer gewinnt.";

    public const string Sperre =
        "Du hilfst Menschen, die sich vom Glücksspiel sperren lassen wollen. " +
        "Erkläre den Antrag auf Selbstsperre Schritt für Schritt und nenne die Beratungsstelle. " +
        "Wirb nie für Glücksspiel und biete keine Freispiele an.";
}
