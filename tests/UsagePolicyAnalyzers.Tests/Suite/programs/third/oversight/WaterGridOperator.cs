// scope: UPA2001
using System.Text.Json;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;

namespace Water.Grid;

public sealed record PumpReading(string Station, double Pressure, double Flow, DateTimeOffset At);

public sealed record ValvePlan(string[] Close, string Reason);

public interface ITelemetryFeed
{
    IAsyncEnumerable<IReadOnlyList<PumpReading>> BatchesAsync(CancellationToken ct);
}

public interface IValves
{
    Task CutOffSupplyAsync(string station);
}

public interface IControlRoom
{
    Task<bool> OperatorApprovesAsync(string question, CancellationToken ct);
}

public sealed class PlanReader(ChatClient chat)
{
    public async Task<ValvePlan> ReadAsync(IReadOnlyList<PumpReading> readings, CancellationToken ct)
    {
        ChatCompletion completion = await chat.CompleteChatAsync(
            [
                new SystemChatMessage("You run the drinking water network of a city. Name the stations whose supply must be cut off. JSON: Close (array), Reason."),
                new UserChatMessage(JsonSerializer.Serialize(readings)),
            ],
            new ChatCompletionOptions { ResponseFormat = ChatResponseFormat.CreateJsonObjectFormat() }, ct);
        return JsonSerializer.Deserialize<ValvePlan>(completion.Content[0].Text) ?? new ValvePlan([], "");
    }
}

public sealed class GridWorker(PlanReader reader, ITelemetryFeed feed, IValves valves, IControlRoom room, ILogger<GridWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!await room.OperatorApprovesAsync("Start the pressure watch?", stoppingToken))
            return;
        await foreach (var batch in feed.BatchesAsync(stoppingToken))
        {
            var plan = await reader.ReadAsync(batch, stoppingToken);
            foreach (var station in plan.Close)
            {
                if (!await room.OperatorApprovesAsync($"Close {station}? {plan.Reason}", stoppingToken)) continue;
                logger.LogWarning("Station {Station} is going off line", station);
                await valves.CutOffSupplyAsync(station);
            }
        }
    }
}
