// scope: UPA1004, UPA2002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
namespace Supermercato.Recensioni;

internal static class Testi
{
    internal const string Sintesi =
        "Leggi le recensioni anonime dei prodotti a marchio del supermercato. " +
        "Per ogni prodotto indica se il giudizio è positivo, negativo o misto e il motivo più citato. " +
        "Riporta quante recensioni hai letto. " +
        "Non dedurre religione, opinioni politiche o stato di salute di chi scrive.";
}
