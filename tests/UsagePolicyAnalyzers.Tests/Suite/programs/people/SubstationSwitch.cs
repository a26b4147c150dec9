// scope: UPA2001
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;

namespace Grid.Control;

public interface IBreakers
{
    Task OpenAsync(string feeder);
    IAsyncEnumerable<string> TelemetryAsync(CancellationToken ct);
}

public class SubstationSwitch(IChatClient client, IBreakers breakers) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var line in breakers.TelemetryAsync(stoppingToken))
        {
            var response = await client.GetResponseAsync("Substation telemetry: " + line + ". Which feeder of the power grid must be cut off? Answer with its id or NONE.", cancellationToken: stoppingToken);
            if (response.Text is not "NONE")
                await breakers.OpenAsync(response.Text); // expect: UPA2001
        }
    }
}
