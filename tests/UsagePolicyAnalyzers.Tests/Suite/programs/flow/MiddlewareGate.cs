// scope: UPA4001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Correos;

public static class Arranque
{
    public static void Configurar(WebApplication app, ModerationClient moderation, IChatClient cliente)
    {
        app.Use(async (contexto, siguiente) =>
        {
            var texto = contexto.Request.Query["texto"].ToString();
            if (texto.Length > 0 && (await moderation.ClassifyTextAsync(texto)).Value.Flagged)
            {
                contexto.Response.StatusCode = StatusCodes.Status400BadRequest;
                return;
            }
            await siguiente(contexto);
        });

        app.MapGet("/corregir", async (string texto) => "IA: " + (await cliente.GetResponseAsync("Corrige la ortografía: " + texto)).Text);
    }
}
