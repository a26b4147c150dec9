// scope: UPA1001
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenAI.Chat;

namespace Olas.Api;

public static class SurfStream
{
    private const string Aviso = "Respuesta generada por inteligencia artificial. Consulte siempre el parte oficial.";

    private static readonly string Sistema = """
        Informas a surfistas sobre las playas de Cantabria.
        Explica marea, viento y nivel recomendado con los datos que recibes.
        Tres frases como máximo. No inventes datos.
        """;

    public static void MapSurf(this IEndpointRouteBuilder app) => app.MapPost("/playas/{playa}/consulta", ConsultarAsync);

    private static async Task ConsultarAsync(string playa, Consulta consulta, ChatClient chat, IParteDelMar parte, HttpContext http)
    {
        http.Response.ContentType = "text/event-stream";
        await EscribirAsync(http, "aviso", Aviso);

        var datos = await parte.HoyAsync(playa);
        var mensajes = new List<ChatMessage>
        {
            new SystemChatMessage(Sistema),
            new UserChatMessage($"Playa: {playa}\nDatos: {datos}\nPregunta: {consulta.Texto}")
        };
        await foreach (var trozo in chat.CompleteChatStreamingAsync(mensajes, cancellationToken: http.RequestAborted))
        {
            foreach (var parteTexto in trozo.ContentUpdate)
                await EscribirAsync(http, "texto", parteTexto.Text);
        }
    }

    private static Task EscribirAsync(HttpContext http, string evento, string texto) =>
        http.Response.WriteAsync($"event: {evento}\ndata: {JsonSerializer.Serialize(texto)}\n\n", http.RequestAborted);
}

public record Consulta(string Texto);

public interface IParteDelMar
{
    Task<string> HoyAsync(string playa);
}
