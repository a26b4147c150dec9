// scope: UPA1001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OpenAI.Chat;

namespace Vivero;

public interface IConsejero
{
    Task<string> ResponderAsync(string papel, string pregunta, CancellationToken ct);
}

public sealed class Consejero(ChatClient cliente) : IConsejero
{
    public async Task<string> ResponderAsync(string papel, string pregunta, CancellationToken ct)
    {
        ChatCompletion respuesta = await cliente.CompleteChatAsync(
            [new SystemChatMessage(papel), new UserChatMessage(pregunta)], cancellationToken: ct);
        return respuesta.Content[0].Text;
    }
}

public static class Papeles
{
    public const string Plantas =
        "Ayudas a los clientes de un vivero a elegir plantas para su terraza. Pregunta por la orientación, el riego y el espacio.";

    public const string Pedidos =
        "Atiendes consultas sobre pedidos y entregas de un vivero. Los pedidos salen los lunes y los jueves.";
}

public static class Programa
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton(new ChatClient("gpt-4o-mini", Environment.GetEnvironmentVariable("OPENAI_API_KEY")));
        builder.Services.AddScoped<IConsejero, Consejero>();
        var app = builder.Build();

        var plantas = app.MapGroup("/plantas").AddEndpointFilter(async (contexto, siguiente) =>
        {
            contexto.HttpContext.Response.Headers["X-Contenido"] = "Respuesta generada por inteligencia artificial";
            return await siguiente(contexto);
        });
        plantas.MapPost("/consejo", async (Pregunta p, IConsejero consejero, CancellationToken ct) =>
            Results.Text(await consejero.ResponderAsync(Papeles.Plantas, p.Texto, ct)));

        var pedidos = app.MapGroup("/pedidos");
        pedidos.MapPost("/consulta", async (Pregunta p, IConsejero consejero, CancellationToken ct) =>
            Results.Text(await consejero.ResponderAsync(Papeles.Pedidos, p.Texto, ct))); // expect: UPA1001

        app.Run();
    }
}

public sealed record Pregunta(string Texto);
