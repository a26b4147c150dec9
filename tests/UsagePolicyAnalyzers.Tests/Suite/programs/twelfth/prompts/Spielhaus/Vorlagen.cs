// scope: UPA1004, UPA2002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
namespace Spielhaus.Post;

internal static class Vorlagen
{
    public const string Kontoauszug =
        "Du schreibst den monatlichen Kontoauszug eines Mitglieds als kurzen Text. " +
        "Nenne Anfangsstand, Endstand und die Zahl der Buchungen.";

    public const string Rueckkehr =
        "Du schreibst für ein Online-Casino. " +
        "Die Empfänger haben seit drei Monaten nicht mehr um Geld gespielt. " +
        "Hole die Spieler mit Freispielen und einem Einzahlungsbonus an die Echtgeld-Tische zurück. " + // expect: UPA6006
        "Betreff höchstens sechzig Zeichen, Text höchstens achtzig Wörter.";
}
