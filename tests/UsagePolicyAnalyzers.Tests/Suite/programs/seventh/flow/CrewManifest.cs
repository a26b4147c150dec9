// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using System.Runtime.CompilerServices;
using Anthropic;
using Anthropic.Models.Messages;

namespace Baltic.Crewing;

public sealed record Seafarer(string Name, string Rank, string PassportNumber, string Nationality);

public interface ICrewList
{
    IAsyncEnumerable<Seafarer> AboardAsync(string imo, CancellationToken ct);
}

public sealed class CrewManifest(AnthropicClient claude, ICrewList crew)
{
    public async Task<string> DraftPortNoteAsync(string imo, string port, CancellationToken ct)
    {
        var lines = new List<string>();
        await foreach (var line in LinesAsync(imo, ct))
        {
            lines.Add(line);
        }

        var message = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 900,
            System = "You draft notes from a ship's agent to the port office. Keep the order of the list.",
            Messages = [new UserMessageParam($"Port: {port}\n" + string.Join("\n", lines))],
        });
        return string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }

    private async IAsyncEnumerable<string> LinesAsync(string imo, [EnumeratorCancellation] CancellationToken ct)
    {
        var index = 0;
        await foreach (var person in crew.AboardAsync(imo, ct))
        {
            index++;
            yield return $"{index:00} {person.Rank} {person.Name}";
            if (person.Rank is "Master" or "Chief Officer")
            {
                yield return "   document " + person.PassportNumber; // expect-near: UPA3001
            }
        }
    }
}
