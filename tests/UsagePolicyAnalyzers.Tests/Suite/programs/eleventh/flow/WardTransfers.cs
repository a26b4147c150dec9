// scope: UPA3001
using System.Text;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Klinik.Verlegung;

public sealed class Aufenthalt
{
    public required string Name { get; init; }
    public required string HealthInsuranceNumber { get; init; }
    public required string VonStation { get; init; }
    public required string NachStation { get; init; }
    public DateTime Zeitpunkt { get; init; }
    public List<string> Mitgabe { get; init; } = [];
}

public interface IBelegung
{
    Task<IReadOnlyList<Aufenthalt>> VerlegungenAsync(DateOnly tag, CancellationToken ct);
}

public interface IStationsdrucker
{
    Task DruckeAsync(string station, string text, CancellationToken ct);
}

public sealed class WardTransfers : BackgroundService
{
    private const string Auftrag = """
        Du schreibst den Übergabezettel einer Station.
        Ein Absatz je Patient: wer kommt, woher, wann, und was mitgegeben wird.
        Keine Diagnosen, keine Empfehlungen.
        """;

    private readonly IBelegung _belegung;
    private readonly IChatClient _chat;
    private readonly IStationsdrucker _drucker;
    private readonly ILogger<WardTransfers> _log;

    public WardTransfers(IBelegung belegung, IChatClient chat, IStationsdrucker drucker, ILogger<WardTransfers> log)
    {
        _belegung = belegung;
        _chat = chat;
        _drucker = drucker;
        _log = log;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var heute = DateOnly.FromDateTime(DateTime.Now);
            var alle = await _belegung.VerlegungenAsync(heute, stoppingToken);
            foreach (var gruppe in alle.GroupBy(a => a.NachStation))
            {
                var zettel = await SchreibeAsync(gruppe, stoppingToken);
                await _drucker.DruckeAsync(gruppe.Key, zettel, stoppingToken);
                _log.LogInformation("{Station}: {Anzahl} Verlegungen gedruckt", gruppe.Key, gruppe.Count());
            }
        }
    }

    private async Task<string> SchreibeAsync(IEnumerable<Aufenthalt> aufenthalte, CancellationToken ct)
    {
        var liste = new StringBuilder();
        foreach (var (wer, nummer, wann) in Kopfdaten(aufenthalte))
            liste.AppendLine($"- {wer}, {nummer}, {wann:t}"); // expect-near: UPA3001
        foreach (var a in aufenthalte)
            liste.AppendLine($"  {a.Name}: {string.Join(", ", a.Mitgabe)}");

        var antwort = await _chat.GetResponseAsync(
            [new ChatMessage(ChatRole.System, Auftrag), new ChatMessage(ChatRole.User, liste.ToString())],
            cancellationToken: ct);
        return antwort.Text;
    }

    private static IEnumerable<(string Wer, string HealthInsuranceNumber, DateTime Wann)> Kopfdaten(IEnumerable<Aufenthalt> aufenthalte) =>
        aufenthalte.OrderBy(a => a.Zeitpunkt).Select(a => (a.Name, a.HealthInsuranceNumber, a.Zeitpunkt));
}
