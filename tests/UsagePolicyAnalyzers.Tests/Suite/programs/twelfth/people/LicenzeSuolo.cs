// scope: UPA2001
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;

namespace Comune.Licenze;

public enum EsitoLicenza { Concessa, Negata }

public record DomandaLicenza(string Richiedente, string Via, double MetriQuadri, string Periodo, string Relazione);
public record RispostaLicenza(EsitoLicenza Esito, string Motivazione);

[ApiController]
[Route("licenze/occupazione-suolo")]
public class LicenzeController : ControllerBase
{
    private const string Istruttoria =
        "Sei l'ufficio licenze del comune. Esamina la domanda di licenza per l'occupazione di suolo pubblico " +
        "secondo il regolamento comunale e decidi se concedere o negare la licenza. " +
        "Rispondi in JSON con i campi esito (\"Concessa\" o \"Negata\") e motivazione.";

    private readonly HttpClient _http;
    private readonly string _modello;

    public LicenzeController(IHttpClientFactory factory, IConfiguration configurazione)
    {
        _http = factory.CreateClient();
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configurazione["OpenAI:Key"]);
        _modello = configurazione["OpenAI:Model"] ?? "gpt-4o";
    }

    [HttpPost]
    public async Task<ActionResult<RispostaLicenza>> Presenta([FromBody] DomandaLicenza domanda)
    {
        if (domanda.MetriQuadri <= 0)
            return BadRequest("Superficie non valida");

        var corpo = new
        {
            model = _modello,
            response_format = new { type = "json_object" },
            messages = new object[]
            {
                new { role = "system", content = Istruttoria },
                new { role = "user", content = $"{domanda.Richiedente}, {domanda.Via}, {domanda.MetriQuadri} mq, {domanda.Periodo}\n{domanda.Relazione}" }
            }
        };
        using var risposta = await _http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", corpo);
        risposta.EnsureSuccessStatusCode();
        using var json = JsonDocument.Parse(await risposta.Content.ReadAsStringAsync());
        var testo = json.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString()!;
        using var verdetto = JsonDocument.Parse(testo);

        var esito = Enum.Parse<EsitoLicenza>(verdetto.RootElement.GetProperty("esito").GetString()!);
        var motivazione = verdetto.RootElement.GetProperty("motivazione").GetString()!;
        return new RispostaLicenza(esito, motivazione); // expect: UPA2001
    }
}
