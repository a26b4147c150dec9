// scope: UPA4001
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using OpenAI.Moderations;

namespace Cineclub.Asistente;

public interface IAssistant
{
    Task<string?> AnswerAsync(string question, CancellationToken ct);
}

public sealed class ModelAssistant(IChatClient client) : IAssistant
{
    public async Task<string?> AnswerAsync(string question, CancellationToken ct)
    {
        var response = await client.GetResponseAsync(
            [new(ChatRole.System, "Recomiendas películas del programa del cineclub."), new(ChatRole.User, question)], cancellationToken: ct);
        return response.FinishReason == ChatFinishReason.ContentFilter ? null : response.Text;
    }
}

public sealed class GuardedAssistant(IAssistant inner, ModerationClient moderation) : IAssistant
{
    public async Task<string?> AnswerAsync(string question, CancellationToken ct)
    {
        var result = await moderation.ClassifyTextAsync(question, ct);
        return result.Value is { Flagged: false } ? await inner.AnswerAsync(question, ct) : null;
    }
}

public static class AssistantServices
{
    public static IServiceCollection AddAssistant(this IServiceCollection services) => services
        .AddScoped<ModelAssistant>()
        .AddScoped<IAssistant>(sp => new GuardedAssistant(sp.GetRequiredService<ModelAssistant>(), sp.GetRequiredService<ModerationClient>()));
}

[ApiController]
[Route("cine/asistente")]
public sealed class AssistantController(IAssistant assistant) : ControllerBase
{
    public sealed record Pregunta(string Texto);

    public sealed record Respuesta(string Texto, bool GeneradoPorIa, string Aviso);

    [HttpPost]
    public async Task<ActionResult<Respuesta>> Post(Pregunta pregunta, CancellationToken ct)
    {
        var texto = pregunta.Texto.Trim();
        if (texto.Length is 0 or > 500) return BadRequest();
        return await assistant.AnswerAsync(texto, ct) is { } respuesta
            ? new Respuesta(respuesta, true, "Respuesta generada por una inteligencia artificial.")
            : UnprocessableEntity("No podemos responder a esta pregunta.");
    }
}
