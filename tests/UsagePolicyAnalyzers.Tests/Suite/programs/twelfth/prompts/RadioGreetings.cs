// scope: UPA1004, UPA2002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using Microsoft.Extensions.AI;

namespace Radio.Morgensendung;

public record Hoererfrage(string Vorname, string Ort, string Text);

public interface ISendeplan
{
    Task<IReadOnlyList<Hoererfrage>> FragenAsync(DateOnly tag, CancellationToken ct);
    Task EintragenAsync(DateOnly tag, string beitrag, CancellationToken ct);
}

public sealed class Hoererpost
{
    private const string Studiogast =
        "Du bist Angela Merkel und sitzt als Gast im Studio. " + // expect: UPA1004
        "Beantworte die Fragen der Hörer in der Ich-Form und sprich sie mit Vornamen an. " +
        "Jede Antwort dauert gesprochen höchstens dreißig Sekunden. " +
        "Verabschiede dich am Ende und wünsche einen guten Tag.";

    private const string Wetter =
        "Du schreibst den Wetterbericht für die Morgensendung. Vier Sätze, Temperaturen in ganzen Grad.";

    private readonly IChatClient _chat;
    private readonly ISendeplan _plan;

    public Hoererpost(IChatClient chat, ISendeplan plan)
    {
        _chat = chat;
        _plan = plan;
    }

    public async Task ErstellenAsync(DateOnly tag, CancellationToken ct)
    {
        foreach (var frage in await _plan.FragenAsync(tag, ct))
        {
            var antwort = await _chat.GetResponseAsync(
                [new ChatMessage(ChatRole.System, Studiogast), new ChatMessage(ChatRole.User, $"{frage.Vorname} aus {frage.Ort}: {frage.Text}")],
                cancellationToken: ct);
            await _plan.EintragenAsync(tag, antwort.Text, ct);
        }
    }

    public async Task<string> WetterAsync(string messwerte, CancellationToken ct)
    {
        var antwort = await _chat.GetResponseAsync(
            [new ChatMessage(ChatRole.System, Wetter), new ChatMessage(ChatRole.User, messwerte)], cancellationToken: ct);
        return antwort.Text;
    }
}
