// scope: UPA1001
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;

namespace Fincas.Comunidad;

public static class SlackComandos
{
    private const string Instrucciones =
        "Eres el administrador de una comunidad de vecinos en Zaragoza. " +
        "Responde a las dudas sobre horarios de la piscina, reserva de la pista de pádel y recogida de residuos. " +
        "Contesta en dos o tres frases, con un tono cercano. " +
        "Si la duda trata de averías, da el teléfono del conserje.";

    public static void MapSlack(this IEndpointRouteBuilder rutas)
    {
        rutas.MapPost("/slack/comandos/vecinos", async (HttpRequest peticion, IHttpClientFactory fabrica, IConfiguration conf) =>
        {
            var formulario = await peticion.ReadFormAsync();
            var pregunta = formulario["text"].ToString();
            if (string.IsNullOrWhiteSpace(pregunta))
                return Results.Json(new { response_type = "ephemeral", text = "Escribe tu pregunta después de /vecinos." });

            var cuerpo = new JsonObject
            {
                ["model"] = "claude-sonnet-4-5",
                ["max_tokens"] = 400,
                ["system"] = Instrucciones,
                ["messages"] = new JsonArray(new JsonObject { ["role"] = "user", ["content"] = pregunta })
            };

            var http = fabrica.CreateClient();
            using var envio = new HttpRequestMessage(HttpMethod.Post, "https://api.anthropic.com/v1/messages") { Content = JsonContent.Create(cuerpo) };
            envio.Headers.Add("x-api-key", conf["Anthropic:Clave"]);
            envio.Headers.Add("anthropic-version", "2023-06-01");
            using var respuesta = await http.SendAsync(envio);
            respuesta.EnsureSuccessStatusCode();

            var json = await respuesta.Content.ReadFromJsonAsync<JsonNode>();
            var texto = json!["content"]![0]!["text"]!.GetValue<string>();
            return Results.Json(new { response_type = "in_channel", text = texto }); // expect: UPA1001
        });
    }
}
