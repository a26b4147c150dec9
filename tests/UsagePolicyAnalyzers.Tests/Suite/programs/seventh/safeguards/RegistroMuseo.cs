using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Museo.Registro;

public interface IFichas
{
    Task<IReadOnlyList<(int Id, string Notas)>> PendientesAsync(CancellationToken ct);
    Task GuardarAsync(int id, string texto, CancellationToken ct);
    Task AparcarAsync(int id, string motivo, CancellationToken ct);
}

/// <summary>Redacta cada noche las fichas del inventario. Una negativa del modelo aparca la ficha para el conservador.</summary>
public sealed class RedactorNocturno(AnthropicClient claude, IFichas fichas, ILogger<RedactorNocturno> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var reloj = new PeriodicTimer(TimeSpan.FromHours(24));
        while (await reloj.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var (id, notas) in await fichas.PendientesAsync(stoppingToken))
            {
                await RedactarAsync(id, notas, stoppingToken);
            }
        }
    }

    private async Task RedactarAsync(int id, string notas, CancellationToken ct)
    {
        List<MessageParam> turnos = [new UserMessageParam(notas)];
        var texto = "";
        for (var vuelta = 0; vuelta < 3; vuelta++)
        {
            var respuesta = await claude.Messages.Create(new MessageCreateParams
            {
                Model = "claude-sonnet-4-5",
                MaxTokens = 600,
                System = "Redacta la ficha de inventario de una pieza de museo a partir de las notas.",
                Messages = turnos,
            }, ct);
            if (respuesta.StopReason == StopReason.Refusal)
            {
                log.LogWarning("Ficha {Id}: el modelo no la redacta", id);
                await fichas.AparcarAsync(id, "negativa del modelo", ct);
                return;
            }
            var trozo = string.Concat(respuesta.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
            texto += trozo;
            if (respuesta.StopReason != StopReason.MaxTokens) break;
            turnos.Add(new AssistantMessageParam(trozo));
            turnos.Add(new UserMessageParam("Continúa donde lo dejaste."));
        }
        await fichas.GuardarAsync(id, texto, ct);
    }
}
