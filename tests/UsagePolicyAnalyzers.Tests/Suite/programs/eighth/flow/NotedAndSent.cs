// scope: UPA4003
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using OpenAI.Moderations;

namespace Scriptorium.Uebersetzung;

public enum Status { Wartet, Fertig, Auffaellig, Gefiltert }

public sealed class Segment
{
    public int Nr { get; init; }
    public string Quelle { get; init; } = "";
    public string? Ziel { get; set; }
    public Status Status { get; set; }
}

public interface ISegmente
{
    IAsyncEnumerable<Segment> OffeneAsync(CancellationToken ct);
    Task SpeichernAsync(Segment segment, CancellationToken ct);
}

public sealed class NotedAndSent(ISegmente segmente, IChatClient client, ModerationClient moderation, ILogger<NotedAndSent> log)
{
    public async Task LaufAsync(string zielsprache, CancellationToken ct)
    {
        var auffaellig = new List<int>();
        await foreach (var segment in segmente.OffeneAsync(ct))
        {
            var urteil = (await moderation.ClassifyTextAsync(segment.Quelle, ct)).Value;
            if (urteil.Flagged) // expect-near: UPA4003
            {
                auffaellig.Add(segment.Nr);
                log.LogWarning("Segment {Nr} ist auffällig", segment.Nr);
            }

            await UebersetzeAsync(segment, zielsprache, ct);
            await segmente.SpeichernAsync(segment, ct);
        }
        log.LogInformation("{Anzahl} auffällige Segmente: {Nummern}", auffaellig.Count, string.Join(", ", auffaellig));
    }

    private async Task UebersetzeAsync(Segment segment, string zielsprache, CancellationToken ct)
    {
        ChatMessage[] nachrichten =
        [
            new(ChatRole.System, $"Übersetze ins {zielsprache}. Gib nur die Übersetzung zurück."),
            new(ChatRole.User, segment.Quelle),
        ];
        var antwort = await client.GetResponseAsync(nachrichten, new ChatOptions { Temperature = 0.1f }, ct);
        (segment.Ziel, segment.Status) = antwort.FinishReason == ChatFinishReason.ContentFilter
            ? (null, Status.Gefiltert)
            : (antwort.Text, Status.Fertig);
    }
}
