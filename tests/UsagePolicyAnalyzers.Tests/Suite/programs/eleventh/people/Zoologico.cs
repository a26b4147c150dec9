// scope: UPA1001, UPA1002, UPA1003
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OpenAI.Chat;

namespace Zoologico;

public interface IGuia
{
    Task<string> ContarAsync(string papel, string pregunta, CancellationToken ct);
}

public sealed class Guia(ChatClient cliente) : IGuia
{
    public async Task<string> ContarAsync(string papel, string pregunta, CancellationToken ct)
    {
        ChatCompletion respuesta = await cliente.CompleteChatAsync(
            [new SystemChatMessage(papel), new UserChatMessage(pregunta)], cancellationToken: ct);
        return respuesta.Content[0].Text;
    }
}

public static class Programa
{
    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddSingleton(new ChatClient("gpt-4o-mini", Environment.GetEnvironmentVariable("OPENAI_API_KEY")));
        builder.Services.AddScoped<IGuia, Guia>();
        var app = builder.Build();

        app.Use(async (contexto, siguiente) =>
        {
            contexto.Response.Headers["X-Contenido"] = "Respuesta generada por inteligencia artificial";
            await siguiente(contexto);
        });

        app.MapPost("/animales", async (Pregunta p, IGuia guia, CancellationToken ct) =>
            Results.Text(await guia.ContarAsync(
                "Cuentas a los visitantes cómo viven los animales del zoológico. Respuestas breves y amenas.", p.Texto, ct)));

        app.MapPost("/recorridos", async (Pregunta p, IGuia guia, CancellationToken ct) =>
            Results.Text(await guia.ContarAsync(
                "Propones recorridos por el zoológico según el tiempo del visitante y la edad del grupo.", p.Texto, ct)));

        app.Run();
    }
}

public sealed record Pregunta(string Texto);
