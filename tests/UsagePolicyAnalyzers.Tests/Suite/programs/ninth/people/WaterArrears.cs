using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Waterworks.Arrears;

public record Household(string MeterId, int MonthsOpen, decimal OpenAmount, string Correspondence);

public interface IHouseholds
{
    IAsyncEnumerable<Household> InArrearsAsync(CancellationToken cancel);
    Task RemindAsync(string meterId, CancellationToken cancel);
}

public interface IValveControl
{
    Task CloseAsync(string meterId, CancellationToken cancel);
    Task<bool> IsOpenAsync(string meterId, CancellationToken cancel);
}

public class ArrearsRound(IChatClient chat, IHouseholds households, IValveControl valves, ILogger<ArrearsRound> logger) : BackgroundService
{
    private const string Policy =
        "You work for the water utility of a town. Read the open amount and the correspondence with the household. " +
        "Answer DISCONNECT if the household neither pays nor answers, otherwise answer REMIND. One word only.";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromDays(1));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await foreach (var household in households.InArrearsAsync(stoppingToken))
            {
                if (!await valves.IsOpenAsync(household.MeterId, stoppingToken)) continue;

                if (await ShouldDisconnectAsync(household, stoppingToken))
                {
                    await valves.CloseAsync(household.MeterId, stoppingToken); // expect: UPA2001
                    logger.LogInformation("Supply of meter {Meter} closed", household.MeterId);
                }
                else
                {
                    await households.RemindAsync(household.MeterId, stoppingToken);
                }
            }
        }
    }

    private async Task<bool> ShouldDisconnectAsync(Household household, CancellationToken cancel)
    {
        var response = await chat.GetResponseAsync(
            [
                new ChatMessage(ChatRole.System, Policy),
                new ChatMessage(ChatRole.User, $"Months open: {household.MonthsOpen}\nAmount: {household.OpenAmount}\nCorrespondence:\n{household.Correspondence}"),
            ],
            new ChatOptions { Temperature = 0 },
            cancel);
        if (response.FinishReason == ChatFinishReason.ContentFilter) return false;
        return response.Text.Trim().Equals("DISCONNECT", StringComparison.OrdinalIgnoreCase);
    }
}
