// scope: UPA4003, UPA4001, UPA4002
using System.ClientModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Tarjetas.Api;

public sealed record Deseo(string Para, string Texto, bool Rimado);

public enum Veredicto { Permitido, Bloqueado, SinServicio }

public sealed class Portero(ModerationClient moderacion)
{
    public async Task<Veredicto> MirarAsync(string texto)
    {
        try
        {
            ModerationResult r = await moderacion.ClassifyTextAsync(texto);
            return r.Flagged ? Veredicto.Bloqueado : Veredicto.Permitido;
        }
        catch (ClientResultException)
        {
            return Veredicto.SinServicio;
        }
    }
}

public static class TarjetasApi
{
    public static void MapTarjetas(this IEndpointRouteBuilder app, IHostEnvironment entorno) =>
        app.MapPost("/tarjetas", async (Deseo deseo, Portero portero, ChatClient chat) =>
        {
            switch (await portero.MirarAsync(deseo.Para + "\n" + deseo.Texto))
            {
                case Veredicto.Bloqueado:
                    return Results.UnprocessableEntity("No podemos escribir esta tarjeta.");
                case Veredicto.SinServicio:
                    return Results.Problem("Inténtelo más tarde.", statusCode: 503);
            }

            var forma = deseo.Rimado ? "en verso" : "en prosa";
            ChatCompletion c = await chat.CompleteChatAsync($"Escribe una tarjeta {forma} para {deseo.Para}: {deseo.Texto}");
            var texto = c.Content[0].Text;
            return entorno.IsDevelopment() ? Results.Ok(new { texto, tokens = c.Usage.TotalTokenCount }) : Results.Ok(new { texto });
        });
}
