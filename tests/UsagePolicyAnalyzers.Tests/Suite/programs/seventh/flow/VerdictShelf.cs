// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Tanuki.Haiku;

public sealed class HaikuEntry
{
    public int Id { get; init; }
    public string Theme { get; init; } = "";
    public string? Haiku { get; set; }
}

public interface IHaikuEntries
{
    IAsyncEnumerable<HaikuEntry> EmptyAsync(CancellationToken ct);
    Task UpdateAsync(HaikuEntry entry, CancellationToken ct);
}

public sealed class HaikuMaker(ChatClient chat, ModerationClient moderation, IHaikuEntries entries)
{
    public async Task RunAsync(CancellationToken ct)
    {
        var pending = new List<Task>();
        await foreach (var entry in entries.EmptyAsync(ct))
        {
            pending.Add(moderation.ClassifyTextAsync(entry.Theme, ct)); // expect-near: UPA4002
            pending.Add(FillAsync(entry, ct));
            if (pending.Count >= 10)
            {
                await Task.WhenAll(pending);
                pending.Clear();
            }
        }
        await Task.WhenAll(pending);
    }

    private async Task FillAsync(HaikuEntry entry, CancellationToken ct)
    {
        ChatCompletion c = await chat.CompleteChatAsync(
            [new SystemChatMessage("お題について俳句を一句だけ書いてください。"), new UserChatMessage(entry.Theme)], cancellationToken: ct);
        entry.Haiku = c.Content[0].Text.Trim();
        await entries.UpdateAsync(entry, ct);
    }
}
