using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Travel.Prospectus;

public interface IProspectusStore
{
    Task<IReadOnlyList<string>> OpenTopicsAsync(CancellationToken ct);
    Task SaveAsync(string topic, string text, CancellationToken ct);
}

public sealed class ProspectusWorker(
    [FromKeyedServices("east")] IChatClient east,
    [FromKeyedServices("west")] IChatClient west,
    [FromKeyedServices("lab")] IChatClient lab,
    IProspectusStore store,
    ILogger<ProspectusWorker> log) : BackgroundService
{
    private static readonly string[] RefusalOpenings = ["I'm sorry", "I cannot help", "I can't assist", "As a responsible"];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        foreach (var topic in await store.OpenTopicsAsync(stoppingToken))
        {
            var text = await FromAnyAsync("Write the prospectus page about: " + topic, stoppingToken);
            if (text is null)
            {
                log.LogWarning("No page for a topic of {Length} characters", topic.Length);
                continue;
            }
            await store.SaveAsync(topic, text, stoppingToken);
        }
    }

    private async Task<string?> FromAnyAsync(string prompt, CancellationToken ct)
    {
        foreach (var client in new[] { east, west, lab })
        {
            var response = await client.GetResponseAsync(prompt, cancellationToken: ct); // expect: UPA4006
            if (!IsRefusal(response)) return response.Text;
        }
        return null;
    }

    private static bool IsRefusal(ChatResponse response) =>
        response.FinishReason == ChatFinishReason.ContentFilter
        || RefusalOpenings.Any(o => response.Text.StartsWith(o, StringComparison.OrdinalIgnoreCase));
}
