// scope: UPA4001
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;

namespace Archive.Tags;

public interface IArchive
{
    IAsyncEnumerable<(int Id, string Text)> UntaggedAsync(CancellationToken ct);
    Task TagAsync(int id, string tags);
}

public sealed class NightlyTagger(IChatClient client, IArchive archive) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(24));
        while (await timer.WaitForNextTickAsync(stoppingToken))
            await foreach (var (id, text) in archive.UntaggedAsync(stoppingToken))
                await archive.TagAsync(id, (await client.GetResponseAsync("Five tags for this article:\n" + text, cancellationToken: stoppingToken)).Text);
    }
}
