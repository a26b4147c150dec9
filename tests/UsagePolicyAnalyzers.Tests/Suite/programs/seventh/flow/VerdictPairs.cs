// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using System.ClientModel;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Tanuki.Tanka;

public sealed record TankaEntry(int Id, string Theme);

public interface ITankaEntries
{
    Task<IReadOnlyList<TankaEntry>> NewAsync(CancellationToken ct);
    Task SaveAsync(int id, string text, CancellationToken ct);
    Task DiscardAsync(IEnumerable<int> ids, CancellationToken ct);
}

public sealed class TankaMaker(ChatClient chat, ModerationClient moderation, ITankaEntries entries)
{
    public async Task RunAsync(CancellationToken ct)
    {
        var fresh = await entries.NewAsync(ct);
        var checks = fresh.Select(e => (Entry: e, Verdict: moderation.ClassifyTextAsync(e.Theme, ct))).ToArray();
        await Task.WhenAll(checks.Select(c => c.Verdict));

        var (good, bad) = Split(checks);
        await entries.DiscardAsync(bad.Select(e => e.Id), ct);
        foreach (var entry in good)
        {
            ChatCompletion c = await chat.CompleteChatAsync(
                [new SystemChatMessage("お題について短歌を一首だけ書いてください。"), new UserChatMessage(entry.Theme)], cancellationToken: ct);
            await entries.SaveAsync(entry.Id, c.Content[0].Text.Trim(), ct);
        }
    }

    private static (List<TankaEntry> Good, List<TankaEntry> Bad) Split(
        IEnumerable<(TankaEntry Entry, Task<ClientResult<ModerationResult>> Verdict)> checks)
    {
        var good = new List<TankaEntry>();
        var bad = new List<TankaEntry>();
        foreach (var (entry, verdict) in checks)
        {
            (verdict.Result.Value.Flagged ? bad : good).Add(entry);
        }
        return (good, bad);
    }
}
