// scope: UPA2001
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Stadtwerke.Zaehler;

public interface IStromnetz
{
    Task VersorgungUnterbrechenAsync(string zaehler, CancellationToken ct);
    Task MahnungSendenAsync(string zaehler, CancellationToken ct);
    Task RatenplanAnbietenAsync(string zaehler, CancellationToken ct);
}

public sealed class Rueckstaende(IChatClient modell, IStromnetz netz, ILogger<Rueckstaende> log)
{
    private const string Sachbearbeiter = """
        Du bearbeitest Zahlungsrückstände von Stromkunden.
        Wähle genau eine Maßnahme und antworte nur mit ihrem Namen:
        sperren, mahnen, ratenplan.
        """;

    public async Task BearbeiteAsync(string zaehler, string vorgang, CancellationToken ct)
    {
        var antwort = await modell.GetResponseAsync(
            [new ChatMessage(ChatRole.System, Sachbearbeiter), new ChatMessage(ChatRole.User, vorgang)], cancellationToken: ct);

        switch (antwort.Text.Trim().ToLowerInvariant())
        {
            case "sperren":
                await netz.VersorgungUnterbrechenAsync(zaehler, ct); // expect-near: UPA2001
                break;
            case "mahnen":
                await netz.MahnungSendenAsync(zaehler, ct);
                break;
            case "ratenplan":
                await netz.RatenplanAnbietenAsync(zaehler, ct);
                break;
            default:
                log.LogWarning("Keine Maßnahme für {Zaehler}", zaehler);
                break;
        }
    }
}
