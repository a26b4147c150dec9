// scope: UPA3003
using Microsoft.Extensions.AI;

namespace Repo.Watch;

public sealed record Finding(string File, int Line, string Kind);

public sealed class KeyLeakScanner(IChatClient client)
{
    private const string Instructions =
        "You review diffs before they are merged and look for credentials that were committed by mistake.\n" +
        "Typical shapes: values that begin with sk-, sk-ant-, gsk_, AIza or ghp_; PEM blocks; connection strings.\n" +
        "Placeholders such as sk-..., sk-your-key-here, <api-key> or ${OPENAI_API_KEY} are fine.\n" +
        "Answer with one line a finding: file, line, kind. Never repeat the value itself.\n" +
        "Write NONE when the diff is clean.";

    public async Task<IReadOnlyList<Finding>> ScanAsync(string diff, CancellationToken ct)
    {
        var reply = await client.GetResponseAsync(diff, new ChatOptions { Instructions = Instructions, Temperature = 0 }, ct);
        if (reply.Text.Trim() == "NONE") return [];

        return reply.Text
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(l => l.Split(',', 3, StringSplitOptions.TrimEntries))
            .Where(p => p.Length == 3 && int.TryParse(p[1], out _))
            .Select(p => new Finding(p[0], int.Parse(p[1]), p[2]))
            .ToList();
    }
}
