using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Spielhaus.Post;

public record Mitglied(int Nummer, string Vorname, decimal Stand);

public interface IEntwuerfe
{
    Task AblegenAsync(int nummer, string text, CancellationToken ct);
}

public sealed class Postausgang(IChatClient chat, IEntwuerfe entwuerfe, ILogger<Postausgang> log)
{
    public Task RueckkehrAsync(IEnumerable<Mitglied> mitglieder, CancellationToken ct) => SchreibenAsync(Vorlagen.Rueckkehr, mitglieder, ct);

    public Task KontoauszugAsync(IEnumerable<Mitglied> mitglieder, CancellationToken ct) => SchreibenAsync(Vorlagen.Kontoauszug, mitglieder, ct);

    private async Task SchreibenAsync(string vorlage, IEnumerable<Mitglied> mitglieder, CancellationToken ct)
    {
        foreach (var m in mitglieder)
        {
            var antwort = await chat.GetResponseAsync(
                [new ChatMessage(ChatRole.System, vorlage), new ChatMessage(ChatRole.User, $"Vorname: {m.Vorname}, Stand: {m.Stand:0.00} EUR")],
                cancellationToken: ct);
            await entwuerfe.AblegenAsync(m.Nummer, antwort.Text, ct);
        }
        log.LogInformation("Entwürfe abgelegt");
    }
}
