using System.Text;
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.Hosting;

namespace Formacion.Correo;

public sealed record Leccion(string Departamento, int Semana);

public interface ICursos
{
    Task<Leccion?> SiguienteAsync(CancellationToken ct);
    Task PublicarBorradorAsync(Leccion leccion, string texto, CancellationToken ct);
}

/// <summary>Prepara el curso interno sobre fraude. Cada correo de ejemplo lleva la marca de ejercicio.</summary>
public sealed class FormacionCorreo(AnthropicClient claude, ICursos cursos) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await cursos.SiguienteAsync(stoppingToken) is { } leccion)
        {
            var instrucciones = new StringBuilder()
                .AppendLine("Preparas el curso de seguridad para nuestro propio personal.")
                .AppendLine("Explica con qué señales se reconoce un correo de phishing y a quién se avisa.")
                .AppendLine("Añade un correo de ejemplo marcado como EJERCICIO, sin enlaces ni marcas reales.")
                .AppendLine("No escribas nunca textos de estafa que se puedan enviar.")
                .ToString();

            var respuesta = await claude.Messages.Create(new MessageCreateParams
            {
                Model = "claude-sonnet-4-5",
                MaxTokens = 1200,
                System = instrucciones,
                Messages = [new UserMessageParam($"Departamento: {leccion.Departamento}. Semana {leccion.Semana}.")],
            }, stoppingToken);
            if (respuesta.StopReason == StopReason.Refusal) continue;
            var texto = string.Concat(respuesta.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
            await cursos.PublicarBorradorAsync(leccion, texto, stoppingToken);
        }
    }
}
