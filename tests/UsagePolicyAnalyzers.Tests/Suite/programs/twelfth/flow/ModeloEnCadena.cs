// scope: UPA4006
using System.Net.Http.Json;
using System.Text.Json;

namespace Redaccion.Modelos;

public sealed class ModeloEnCadena
{
    private static readonly string[] Modelos = { "gpt-4o", "gpt-4o-mini", "gpt-3.5-turbo" };
    private readonly HttpClient _http;

    public ModeloEnCadena(HttpClient http)
    {
        _http = http;
    }

    public async Task<string> RedactarAsync(string encargo, CancellationToken ct)
    {
        foreach (var modelo in Modelos)
        {
            var cuerpo = new
            {
                model = modelo,
                messages = new[]
                {
                    new { role = "system", content = "Redactas textos breves para el boletín de un club de lectura." },
                    new { role = "user", content = encargo },
                },
            };
            using var respuesta = await _http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", cuerpo, ct); // expect-near: UPA4006
            respuesta.EnsureSuccessStatusCode();
            var raiz = await respuesta.Content.ReadFromJsonAsync<JsonElement>(ct);
            var opcion = raiz.GetProperty("choices")[0];
            if (opcion.GetProperty("finish_reason").GetString() == "content_filter")
            {
                continue;
            }
            return opcion.GetProperty("message").GetProperty("content").GetString() ?? "";
        }
        return "";
    }
}
