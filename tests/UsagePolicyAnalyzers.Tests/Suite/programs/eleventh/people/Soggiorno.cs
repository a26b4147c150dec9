// scope: UPA2001
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Questura.Permessi;

public sealed class EsitoVisto
{
    [JsonPropertyName("visto_concesso")] public bool VistoConcesso { get; set; }
    [JsonPropertyName("motivazione")] public string Motivazione { get; set; } = "";
}

public interface IArchivioPratiche
{
    Task<string> FascicoloAsync(string pratica, CancellationToken ct);
    Task ConcediVistoAsync(string pratica, CancellationToken ct);
    Task NegaVistoAsync(string pratica, string motivazione, CancellationToken ct);
}

public sealed class UfficioVisti
{
    private readonly HttpClient _http;
    private readonly IArchivioPratiche _archivio;

    public UfficioVisti(HttpClient http, IArchivioPratiche archivio)
    {
        _http = http;
        _archivio = archivio;
    }

    public async Task EsaminaAsync(string pratica, CancellationToken ct)
    {
        var fascicolo = await _archivio.FascicoloAsync(pratica, ct);

        var richiesta = new
        {
            model = "gpt-4o",
            response_format = new { type = "json_object" },
            messages = new object[]
            {
                new
                {
                    role = "system",
                    content = "Esamini le domande di visto per lavoro. Verifica contratto, alloggio e reddito. "
                        + "Rispondi in JSON con visto_concesso (true o false) e motivazione."
                },
                new { role = "user", content = fascicolo }
            }
        };

        using var risposta = await _http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", richiesta, ct);
        risposta.EnsureSuccessStatusCode();
        var json = await risposta.Content.ReadFromJsonAsync<JsonElement>(ct);
        var testo = json.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString()!;
        var esito = JsonSerializer.Deserialize<EsitoVisto>(testo)!;

        if (esito.VistoConcesso)
            await _archivio.ConcediVistoAsync(pratica, ct); // expect-near: UPA2001
        else
            await _archivio.NegaVistoAsync(pratica, esito.Motivazione, ct);
    }
}
