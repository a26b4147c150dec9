// scope: UPA2001
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Banco.Limites;

public sealed record SolicitudLimite(string ClienteId, decimal Ingresos, decimal Deudas, decimal LimiteSolicitado);
public sealed record ResolucionCredito(bool Aprobada, decimal Limite);

public static class LimiteEndpoints
{
    public static void MapLimites(this IEndpointRouteBuilder app) =>
        app.MapPost("/credito/limites", async (SolicitudLimite s, IHttpClientFactory f) =>
        {
            var cuerpo = new
            {
                model = "gpt-4.1",
                response_format = new { type = "json_object" },
                messages = new[]
                {
                    new { role = "system", content = "Eres el motor de riesgo de un banco. Aprueba o rechaza el aumento del límite de crédito. Devuelve JSON con Aprobada y Limite." },
                    new { role = "user", content = JsonSerializer.Serialize(s) }
                }
            };
            var respuesta = await f.CreateClient().PostAsJsonAsync("https://api.openai.com/v1/chat/completions", cuerpo);
            using var doc = JsonDocument.Parse(await respuesta.Content.ReadAsStreamAsync());
            var texto = doc.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString()!;
            return Results.Ok(JsonSerializer.Deserialize<ResolucionCredito>(texto)); // expect: UPA2001
        });
}
