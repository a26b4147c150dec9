using Microsoft.Extensions.AI;

namespace Spielerschutz.Beratung;

public sealed class Auskunft(IChatClient chat)
{
    public Task<string> RechnenAsync(string frage, CancellationToken ct) => FragenAsync(Vorlagen.Wahrscheinlichkeit, frage, ct);

    public Task<string> SperrenAsync(string frage, CancellationToken ct) => FragenAsync(Vorlagen.Sperre, frage, ct);

    private async Task<string> FragenAsync(string vorlage, string frage, CancellationToken ct)
    {
        var antwort = await chat.GetResponseAsync(
            [new ChatMessage(ChatRole.System, vorlage), new ChatMessage(ChatRole.User, frage)], cancellationToken: ct);
        return antwort.Text;
    }
}
