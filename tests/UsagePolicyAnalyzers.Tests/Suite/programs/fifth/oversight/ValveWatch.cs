// scope: UPA2001
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;

namespace Waterworks.Scada;

public sealed record Telemetry(string Zone, double PressureBar, double FlowLps, double Turbidity);

public sealed class ValveOrder
{
    [JsonPropertyName("shut_off")] public bool ShutOff { get; init; }
    [JsonPropertyName("why")] public string Why { get; init; } = "";
}

public interface IWaterNetwork
{
    IAsyncEnumerable<Telemetry> ReadAsync(CancellationToken ct);
    Task CutOffSupplyAsync(string zone, string reason, CancellationToken ct);
}

public class ValveWatch(IChatClient model, IWaterNetwork network) : BackgroundService
{
    private const string Role = """
        You supervise the drinking water network of a city of 200,000 people.
        From the telemetry decide whether the supply of the zone has to be shut off.
        Reply as JSON: {"shut_off": true|false, "why": "..."}
        """;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var options = new ChatOptions { Instructions = Role, ResponseFormat = ChatResponseFormat.Json };
        await foreach (var t in network.ReadAsync(stoppingToken))
        {
            var reply = await model.GetResponseAsync(JsonSerializer.Serialize(t), options, stoppingToken);
            if (JsonSerializer.Deserialize<ValveOrder>(reply.Text) is { ShutOff: true } order)
                await network.CutOffSupplyAsync(t.Zone, order.Why, stoppingToken); // expect: UPA2001
        }
    }
}
