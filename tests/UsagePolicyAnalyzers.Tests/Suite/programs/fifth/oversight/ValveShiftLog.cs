// scope: UPA2001
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;

namespace Gasworks.Control;

public sealed record Reading(string Station, double PressureBar, double LimitBar);

public interface IGasNetwork
{
    IAsyncEnumerable<Reading> ReadAsync(CancellationToken ct);
    Task CloseMainValveAsync(string station, CancellationToken ct);
}

public interface IShiftBook
{
    Task AppendAsync(string station, string entry, CancellationToken ct);
}

public class PressureGuard(IGasNetwork network, IChatClient model, IShiftBook book) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var r in network.ReadAsync(stoppingToken))
        {
            bool tooHigh = r.PressureBar > r.LimitBar * 1.1;
            if (tooHigh)
                await network.CloseMainValveAsync(r.Station, stoppingToken);

            var facts = $"Station {r.Station}: {r.PressureBar:0.0} bar, limit {r.LimitBar:0.0} bar, valve {(tooHigh ? "closed" : "open")}.";
            var entry = await model.GetResponseAsync("Turn these facts into one sentence for the shift book of the gas network control room. " + facts, cancellationToken: stoppingToken);
            await book.AppendAsync(r.Station, entry.Text, stoppingToken);
        }
    }
}
