// scope: UPA6006, UPA1004, UPA3002, UPA4005, UPA5002, UPA6001, UPA6009
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;

namespace Goldreef.Lifecycle;

public sealed record Player(string FirstName, string FavouriteGame, int DaysAway, string Language);

public interface IOutbox
{
    Task QueueAsync(Player player, string text, CancellationToken ct);
}

public interface IPlayers
{
    IAsyncEnumerable<Player> AwayAsync(int minimumDays, CancellationToken ct);
}

public sealed class ComebackOffers(IChatClient client, IPlayers players, IOutbox outbox) : BackgroundService
{
    private const string Writer =
        "You write push messages for Goldreef, an online casino with real-money slots and live tables.\n\n" +
        "You get first name, favourite game, days since the last visit and language.\n" +
        "Structure: a greeting, one sentence about what is new in the favourite game, one call to action, the line \"18+\".\n" +
        "Win back players who have stopped: offer free spins and urge them to deposit again today.\n" + // expect-near: UPA6006
        "Vary the first words, never begin two messages in a row with the same verb.\n" +
        "Numbers: write amounts with the currency of the player's country, no more than one amount in a message.\n" +
        "Length: 40 to 160 characters, one emoji at most, no line breaks.\n" +
        "Language: the player's language, informal form of address.\n" +
        "Do not mention other players, do not use words in capitals, and do not promise that a mail will follow.\n" +
        "If the favourite game is unknown, write about the lobby music instead.";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(24));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await foreach (var player in players.AwayAsync(14, stoppingToken))
            {
                var text = await client.GetResponseAsync(
                [
                    new ChatMessage(ChatRole.System, Writer),
                    new ChatMessage(ChatRole.User, $"{player.FirstName}; {player.FavouriteGame}; {player.DaysAway} days; {player.Language}")
                ], cancellationToken: stoppingToken);
                await outbox.QueueAsync(player, text.Text, stoppingToken);
            }
        }
    }
}
