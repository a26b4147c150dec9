// scope: UPA2001
using System.Text.Json;
using Microsoft.Extensions.Hosting;
using OpenAI.Chat;

namespace Waterworks.Control;

public interface IScada
{
    Task<IReadOnlyDictionary<string, double>> PressuresAsync(CancellationToken ct);
    Task ShutValveAsync(string district, CancellationToken ct);
    Task CutSupplyAsync(string district, CancellationToken ct);
}

public sealed class PressureGuard(IScada scada, ChatClient chat) : BackgroundService
{
    private sealed record Verdict(string District, bool ShutOff);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var readings = JsonSerializer.Serialize(await scada.PressuresAsync(stoppingToken));
            ChatCompletion c = await chat.CompleteChatAsync(
                [
                    new SystemChatMessage("You supervise the drinking water network. For each district decide whether the supply must be shut off. JSON array."),
                    new UserChatMessage(readings),
                ], cancellationToken: stoppingToken);

            foreach (var v in JsonSerializer.Deserialize<List<Verdict>>(c.Content[0].Text) ?? [])
                if (v.ShutOff)
                    await scada.CutSupplyAsync(v.District, stoppingToken); // expect: UPA2001

            await Task.Delay(TimeSpan.FromMinutes(1), stoppingToken);
        }
    }
}
