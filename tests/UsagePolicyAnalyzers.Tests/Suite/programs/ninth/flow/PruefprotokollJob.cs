// scope: UPA3001, UPA3002, UPA3003, UPA3004, UPA3005
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Aufzug.Pruefung;

public sealed record Messreihe(string Anlage, IReadOnlyList<double> Werte, string Bemerkung);

public interface IPruefarchiv
{
    IAsyncEnumerable<Messreihe> NeueAsync(CancellationToken abbruch);
    Task SpeichereAsync(string anlage, string bericht, CancellationToken abbruch);
}

/// <summary>Schreibt aus Messreihen kurze Prüfberichte; im Protokoll stehen nur Kennzahlen.</summary>
public sealed class PruefprotokollJob(AnthropicClient claude, IPruefarchiv archiv, ILogger<PruefprotokollJob> protokoll) : BackgroundService
{
    private const string Anweisung =
        "Du schreibst Prüfberichte für Aufzüge. Nenne Anlage, Mittelwert und Auffälligkeiten in höchstens fünf Sätzen.";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var (gelesen, geschrieben, zeichen) = (0, 0, 0L);
        await foreach (var reihe in archiv.NeueAsync(stoppingToken))
        {
            gelesen++;
            var eingabe = $"Anlage {reihe.Anlage}, Mittel {reihe.Werte.Average():0.000}, Spitze {reihe.Werte.Max():0.000}. {reihe.Bemerkung}";
            Message antwort = await claude.Messages.Create(
                new MessageCreateParams
                {
                    Model = "claude-sonnet-4-5",
                    MaxTokens = 400,
                    System = Anweisung,
                    Messages = [new UserMessageParam(eingabe)],
                },
                stoppingToken);

            if (antwort.StopReason == StopReason.Refusal)
            {
                protokoll.LogWarning("Anlage {Anlage}: kein Bericht, Grund {Grund}", reihe.Anlage, "Ablehnung");
                continue;
            }

            var bericht = string.Concat(antwort.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
            protokoll.LogDebug(
                "Anlage {Anlage}: Eingabe {Ein} Zeichen, Bericht {Aus} Zeichen, Nachricht {Id}",
                reihe.Anlage, eingabe.Length, bericht.Length, antwort.ID);
            zeichen += bericht.Length;
            geschrieben += bericht.Length > 0 ? 1 : 0;
            await archiv.SpeichereAsync(reihe.Anlage, bericht, stoppingToken);
        }
        protokoll.LogInformation("{Gelesen} Reihen gelesen, {Geschrieben} Berichte, {Zeichen} Zeichen", gelesen, geschrieben, zeichen);
    }
}
