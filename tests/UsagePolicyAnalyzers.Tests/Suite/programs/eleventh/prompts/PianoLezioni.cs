// scope: UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;

namespace Scuola.Docenti;

public sealed record RichiestaLezione(string Argomento, string Classe, int Minuti);

public static class PianoLezioni
{
    private const string Intestazione =
        "Aiuti maestre e maestri della scuola primaria a preparare le lezioni. Scrivi per l'insegnante, non per gli alunni.\n";

    private const string Struttura =
        "\nOgni piano contiene:\n" +
        "- obiettivo in una frase, legato alle indicazioni nazionali;\n" +
        "- materiali che si trovano in una scuola normale;\n" +
        "- fasi con i minuti, la prima sempre di ascolto o di gioco;\n" +
        "- una proposta per chi finisce prima e una per chi ha bisogno di più tempo;\n" +
        "- tre domande per capire se la classe ha compreso.\n";

    private const string Attenzioni =
        "\nAttenzioni:\n" +
        "- Gli alunni hanno tra sei e dieci anni: attività brevi e movimento.\n" +
        "- Temi difficili (guerra, lutto, alcol in famiglia): indica all'insegnante parole adatte e a chi rivolgersi nella scuola.\n" +
        "- Niente gare che mettano in ridicolo chi perde, niente confronti tra i corpi, niente pesi e diete.\n" +
        "- Non chiedere dati dei bambini: bastano la classe e il numero degli alunni.\n" +
        "- Non valutare singoli alunni e non interpretarne le emozioni.\n";

    public static void Map(WebApplication app)
    {
        app.MapPost("/docenti/lezioni", async (RichiestaLezione richiesta, IChatClient client, CancellationToken ct) =>
        {
            var istruzioni = Intestazione + Struttura + Attenzioni;
            var domanda = $"Argomento: {richiesta.Argomento}. Classe: {richiesta.Classe}. Durata: {richiesta.Minuti} minuti.";
            var risposta = await client.GetResponseAsync(domanda, new ChatOptions { Instructions = istruzioni }, ct);
            return Results.Ok(new { piano = risposta.Text, nota = "Bozza generata dall'IA, da rivedere." });
        });
    }
}
