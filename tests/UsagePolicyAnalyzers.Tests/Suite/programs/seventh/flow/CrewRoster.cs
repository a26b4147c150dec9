// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using System.Runtime.CompilerServices;
using System.Text;
using Anthropic;
using Anthropic.Models.Messages;

namespace Baltic.Rosters;

public sealed record Deckhand(string Name, string Rank, string PassportNumber)
{
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append("Name = ").Append(Name).Append(", Rank = ").Append(Rank);
        return true;
    }
}

public interface IRosterSource
{
    IAsyncEnumerable<Deckhand> OnWatchAsync(DateOnly day, CancellationToken ct);
}

public sealed class CrewRoster(AnthropicClient claude, IRosterSource source)
{
    public async Task<string> DescribeAsync(DateOnly day, CancellationToken ct)
    {
        var text = new StringBuilder("Watch list:\n");
        await foreach (var entry in EntriesAsync(day, ct)) text.Append("* ").AppendLine(entry);

        var message = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 600,
            System = "Turn the watch list into two readable sentences for the log of the bridge.",
            Messages = [new UserMessageParam(text.ToString())],
        });
        return string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }

    private async IAsyncEnumerable<string> EntriesAsync(DateOnly day, [EnumeratorCancellation] CancellationToken ct)
    {
        var seen = new HashSet<string>();
        await foreach (var hand in source.OnWatchAsync(day, ct))
        {
            if (seen.Add(hand.PassportNumber)) yield return $"{hand}";
        }
    }
}
