// references: Microsoft.SemanticKernel.Core, Microsoft.SemanticKernel.Abstractions
// scope: UPA3008
using Microsoft.SemanticKernel;

namespace Energia.Chiamate;

public sealed record Chiamata(string Id, string Testo, string Canale);

/// <summary>Etichette per le telefonate dei clienti; chi lavora al telefono non viene osservato.</summary>
public sealed class CallerMood(Kernel kernel)
{
    private const string Modello = """
        Leggi la trascrizione di una telefonata fra un cliente e il servizio clienti.

        ## Campi
        - motivo: bolletta, guasto, contratto, altro
        - umore_cliente: tranquillo, irritato, preoccupato (solo dalle parole del cliente)
        - risolto: true o false
        - riassunto: al massimo trenta parole

        ## Regole
        - Le righe che cominciano con "OP:" sono dell'operatore: non descrivere le sue emozioni,
          la sua voce o il suo stato d'animo e non dare giudizi sul suo lavoro.
        - Non usare nomi.
        - Rispondi solo con JSON.

        ## Esempio
        CL: È la terza volta che chiamo! OP: Mi dispiace, guardo subito.
        {"motivo":"guasto","umore_cliente":"irritato","risolto":false,"riassunto":"Terza chiamata per lo stesso guasto."}

        ## Trascrizione
        {{$testo}}
        """;

    public async Task<IReadOnlyDictionary<string, string>> EtichettaAsync(IEnumerable<Chiamata> chiamate, CancellationToken ct)
    {
        var etichette = new Dictionary<string, string>();
        foreach (var chiamata in chiamate.Where(c => c.Canale == "telefono"))
        {
            var esito = await kernel.InvokePromptAsync(Modello, new() { ["testo"] = chiamata.Testo }, cancellationToken: ct);
            etichette[chiamata.Id] = esito.GetValue<string>() ?? "{}";
        }
        return etichette;
    }
}

public static class Conteggi
{
    /// <summary>Percentuali per motivo, senza risalire alla singola telefonata.</summary>
    public static IReadOnlyDictionary<string, double> PerMotivo(IEnumerable<string> etichette)
    {
        var motivi = etichette
            .Select(e => System.Text.Json.JsonDocument.Parse(e).RootElement)
            .Select(r => r.TryGetProperty("motivo", out var m) ? m.GetString() ?? "altro" : "altro")
            .ToList();
        return motivi.GroupBy(m => m).ToDictionary(g => g.Key, g => (double)g.Count() / motivi.Count);
    }
}
