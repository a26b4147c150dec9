using Microsoft.Extensions.AI;

namespace Bergbahn.Web.Dienste;

public interface IAuskunft
{
    Task<string> AntworteAsync(string frage, CancellationToken ct);
}

public sealed class Auskunft(IChatClient modell) : IAuskunft
{
    private const string Rolle = "Du beantwortest Fragen zu Fahrzeiten, Preisen und Wanderwegen rund um die Bergbahn.";

    public async Task<string> AntworteAsync(string frage, CancellationToken ct)
    {
        var antwort = await modell.GetResponseAsync([new(ChatRole.System, Rolle), new(ChatRole.User, frage)], cancellationToken: ct);
        return antwort.Text;
    }
}
