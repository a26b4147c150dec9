// scope: UPA3005
using System.Text;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Verlag.Klappentexte;

public sealed record Buch(string Isbn, string Titel, string Inhalt);

public interface IEntwuerfe
{
    Task AblegenAsync(string isbn, string text);
}

public sealed class StreamingEcho(IChatClient ki, IEntwuerfe entwuerfe, ILoggerFactory loggers)
{
    private readonly ILogger _log = loggers.CreateLogger<StreamingEcho>();

    public async Task SchreibeAsync(IReadOnlyList<Buch> buecher, CancellationToken ct)
    {
        foreach (var buch in buecher)
        {
            using var bereich = _log.BeginScope("ISBN {Isbn}", buch.Isbn);
            ChatMessage[] nachrichten =
            [
                new(ChatRole.System, "Schreibe einen Klappentext von 80 Wörtern als Entwurf für das Lektorat."),
                new(ChatRole.User, $"{buch.Titel}\n\n{buch.Inhalt}"),
            ];

            var text = new StringBuilder();
            ChatFinishReason? ende = null;
            await foreach (var stueck in ki.GetStreamingResponseAsync(nachrichten, cancellationToken: ct))
            {
                text.Append(stueck.Text);
                ende = stueck.FinishReason ?? ende;
            }

            if (ende == ChatFinishReason.ContentFilter)
            {
                _log.LogWarning("kein Entwurf, Ende {Ende}", ende);
                continue;
            }
            _log.LogInformation($"Entwurf fertig: {text}"); // expect: UPA3005
            await entwuerfe.AblegenAsync(buch.Isbn, text.ToString());
        }
    }
}
