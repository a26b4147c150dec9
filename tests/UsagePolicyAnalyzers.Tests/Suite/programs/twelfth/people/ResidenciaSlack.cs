// scope: UPA1001
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;

namespace Residencia.Estudiantes;

public static class SlackResidencia
{
    private const string Aviso = "_Respuesta generada por una IA. Si algo no cuadra, pregunta en recepción._\n";

    private const string Instrucciones =
        "Atiendes las dudas de los residentes sobre lavandería, comedor y visitas. " +
        "Usa solo las normas siguientes: lavandería de 8 a 22 h, comedor de 13 a 15 h, visitas hasta las 23 h. " +
        "Contesta en dos frases.";

    public static void MapSlack(this IEndpointRouteBuilder rutas)
    {
        rutas.MapPost("/slack/comandos/residencia", async (HttpRequest peticion, IHttpClientFactory fabrica, IConfiguration conf) =>
        {
            var formulario = await peticion.ReadFormAsync();
            var cuerpo = new JsonObject
            {
                ["model"] = "claude-sonnet-4-5",
                ["max_tokens"] = 300,
                ["system"] = Instrucciones,
                ["messages"] = new JsonArray(new JsonObject { ["role"] = "user", ["content"] = formulario["text"].ToString() })
            };

            var http = fabrica.CreateClient();
            using var envio = new HttpRequestMessage(HttpMethod.Post, "https://api.anthropic.com/v1/messages") { Content = JsonContent.Create(cuerpo) };
            envio.Headers.Add("x-api-key", conf["Anthropic:Clave"]);
            envio.Headers.Add("anthropic-version", "2023-06-01");
            using var respuesta = await http.SendAsync(envio);
            respuesta.EnsureSuccessStatusCode();

            var json = await respuesta.Content.ReadFromJsonAsync<JsonNode>();
            var texto = json!["content"]![0]!["text"]!.GetValue<string>();
            return Results.Json(new { response_type = "in_channel", text = Aviso + texto });
        });
    }
}
