// scope: UPA1004, UPA2002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
namespace Supermercato.Fedelta;

internal static class Testi
{
    internal const string Volantino =
        @"Scrivi il testo del volantino della settimana.
Tre offerte, una frase ciascuna, prezzo in evidenza.";

    internal const string Abitudini =
        "Analizzi gli scontrini di un titolare della carta fedeltà. " +
        "Elenca i reparti in cui compra più spesso e il giorno preferito. " +
        "Deduci dagli acquisti la religione e l'orientamento politico del cliente. " + // expect: UPA3007
        "Rispondi in JSON con i campi reparti, giorno, religione, orientamento.";
}
