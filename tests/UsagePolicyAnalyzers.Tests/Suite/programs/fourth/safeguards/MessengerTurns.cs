// scope: UPA4001
using Anthropic;
using Anthropic.Models.Messages;
using OpenAI.Moderations;

namespace Messenger.Bot;

public sealed record Update(long ChatId, string? Text);
public interface IBotApi { Task SendMessageAsync(long chatId, string text, CancellationToken ct); IAsyncEnumerable<Update> PollAsync(CancellationToken ct); }

public static class Gate
{
    public static async Task<bool> PassesAsync(this ModerationClient moderation, string text, CancellationToken ct)
    {
        var result = (await moderation.ClassifyTextAsync(text, ct)).Value;
        return !result.Flagged && result.Harassment.Score < 0.4f;
    }
}

public sealed class GardenBot(IBotApi api, AnthropicClient claude, ModerationClient moderation)
{
    public async Task RunAsync(CancellationToken ct)
    {
        await foreach (var update in api.PollAsync(ct))
        {
            if (update.Text is not { } text) continue;
            if (!await moderation.PassesAsync(text, ct))
            {
                await api.SendMessageAsync(update.ChatId, "I would rather not answer that.", ct);
                continue;
            }
            var m = await claude.Messages.Create(new MessageCreateParams
            {
                Model = "claude-haiku-4-5", MaxTokens = 300, Messages = [new UserMessageParam { Content = text }],
            }, ct);
            await api.SendMessageAsync(update.ChatId, string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : "")), ct);
        }
    }
}
