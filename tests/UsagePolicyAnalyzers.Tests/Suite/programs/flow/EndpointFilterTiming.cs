// scope: UPA4001
using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;

namespace Recetas;

public record Peticion(string Texto);

public class FiltroContenido : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var reloj = Stopwatch.StartNew();
        var resultado = await next(context);
        context.HttpContext.Response.Headers["x-elapsed"] = reloj.ElapsedMilliseconds.ToString();
        return resultado;
    }
}

public static class Rutas
{
    public static void Mapear(WebApplication app)
    {
        app.MapPost("/recetas", async (Peticion p, IChatClient cliente) =>
        {
            var respuesta = await cliente.GetResponseAsync("Escribe una receta con: " + p.Texto); // expect: UPA4001
            return Results.Text(respuesta.Text);
        }).AddEndpointFilter<FiltroContenido>();
    }
}
