// scope: UPA2001
using System.Net.Http.Json;
using System.Text.Json;

namespace Aseguradora.Hogar;

public record Siniestro(string Poliza, string Relato, decimal Importe);

public interface IPagos
{
    Task PagarIndemnizacionAsync(string poliza, decimal importe);
    Task RechazarSiniestroAsync(string poliza);
}

public class TramitadorDeSiniestros(HttpClient http, IPagos pagos)
{
    private async Task<bool> EstaCubiertoAsync(Siniestro s)
    {
        var peticion = new
        {
            model = "gpt-4o",
            temperature = 0,
            messages = new object[]
            {
                new { role = "system", content = "Eres tramitador de un seguro de hogar. Decide si la póliza cubre el siniestro. Responde true o false." },
                new { role = "user", content = s.Relato }
            }
        };
        var respuesta = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", peticion);
        var json = await respuesta.Content.ReadFromJsonAsync<JsonElement>();
        return bool.TryParse(json.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString(), out var cubierto) && cubierto;
    }

    public async Task ResolverAsync(IEnumerable<Siniestro> pendientes)
    {
        foreach (var s in pendientes.OrderBy(s => s.Importe))
        {
            await (await EstaCubiertoAsync(s) // expect-near: UPA2001
                ? pagos.PagarIndemnizacionAsync(s.Poliza, s.Importe)
                : pagos.RechazarSiniestroAsync(s.Poliza));
        }
    }
}
