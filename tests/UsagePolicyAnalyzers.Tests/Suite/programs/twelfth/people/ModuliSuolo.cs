// scope: UPA2001
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;

namespace Comune.Moduli;

public record ModuloPrecompilato(string Via, string MetriQuadri, string Periodo);

[ApiController]
[Route("licenze/modulo")]
public class ModuloController : ControllerBase
{
    private const string Estrazione =
        "Leggi il testo con cui un cittadino descrive il suo tavolino all'aperto e riporta i dati per precompilare il modulo " +
        "della domanda di licenza: via, metri quadri, periodo. Rispondi in JSON con i campi via, metriQuadri, periodo. " +
        "Lascia vuoto quello che manca.";

    private readonly HttpClient _http;

    public ModuloController(IHttpClientFactory factory, IConfiguration configurazione)
    {
        _http = factory.CreateClient();
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configurazione["OpenAI:Key"]);
    }

    [HttpPost]
    public async Task<ActionResult<ModuloPrecompilato>> Precompila([FromBody] string testo)
    {
        var corpo = new
        {
            model = "gpt-4o-mini",
            response_format = new { type = "json_object" },
            messages = new object[] { new { role = "system", content = Estrazione }, new { role = "user", content = testo } }
        };
        using var risposta = await _http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", corpo);
        risposta.EnsureSuccessStatusCode();
        using var json = JsonDocument.Parse(await risposta.Content.ReadAsStringAsync());
        var contenuto = json.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString()!;
        return JsonSerializer.Deserialize<ModuloPrecompilato>(contenuto, JsonSerializerOptions.Web)!;
    }
}
