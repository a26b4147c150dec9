// scope: UPA4001, UPA4003
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Recetas;

public record Peticion(string Texto);

public class FiltroModeracion(ModerationClient moderation) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var peticion = context.Arguments.OfType<Peticion>().Single();
        ModerationResult r = await moderation.ClassifyTextAsync(peticion.Texto);
        if (r.Flagged) return Results.BadRequest("Texto no permitido");
        return await next(context);
    }
}

public static class Rutas
{
    public static void Mapear(WebApplication app)
    {
        app.MapPost("/recetas", async (Peticion p, IChatClient cliente) =>
        {
            var respuesta = await cliente.GetResponseAsync("Escribe una receta con: " + p.Texto);
            return Results.Text(respuesta.Text);
        }).AddEndpointFilter<FiltroModeracion>();
    }
}
