// scope: UPA2001, UPA2005
using System.Net.Http.Json;
using System.Text.Json;

namespace Municipio.AyudasSociales;

public record Solicitud(string Expediente, int Convivientes, decimal IngresosAnuales, string Motivo);

public interface IRegistroDeAyudas
{
    Task ConcederAsync(string expediente, decimal importe);
    Task DenegarAsync(string expediente, string motivo);
}

public class Tramitador
{
    private readonly HttpClient _http;
    private readonly IRegistroDeAyudas _registro;

    public Tramitador(HttpClient http, IRegistroDeAyudas registro)
    {
        _http = http;
        _registro = registro;
    }

    public async Task TramitarAsync(Solicitud s)
    {
        var propuesta = await ConsultarAsync(s);
        if (EsFavorable(propuesta))
            await _registro.ConcederAsync(s.Expediente, 350m); // expect: UPA2001
        else
            await _registro.DenegarAsync(s.Expediente, propuesta);
    }

    private static bool EsFavorable(string propuesta) =>
        propuesta.TrimStart().StartsWith("FAVORABLE", StringComparison.OrdinalIgnoreCase);

    private async Task<string> ConsultarAsync(Solicitud s)
    {
        var cuerpo = new
        {
            model = "llama3.1",
            stream = false,
            prompt = "Resuelve la solicitud de ayuda social al alquiler. Empieza con FAVORABLE o DESFAVORABLE y explica el motivo.\n" +
                     $"Convivientes: {s.Convivientes}\nIngresos: {s.IngresosAnuales}\nMotivo: {s.Motivo}"
        };
        var r = await _http.PostAsJsonAsync("http://localhost:11434/api/generate", cuerpo);
        var json = await r.Content.ReadFromJsonAsync<JsonElement>();
        return json.GetProperty("response").GetString() ?? "";
    }
}
