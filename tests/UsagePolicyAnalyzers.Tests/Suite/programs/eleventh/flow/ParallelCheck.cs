// scope: UPA4002
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Gasthof.Reviews;

public sealed class TextRejectedException(string category) : Exception("Rejected: " + category);

public static class ModerationExtensions
{
    public static async Task EnsureAllowedAsync(this ModerationClient moderation, string text, CancellationToken ct = default)
    {
        ModerationResult result = await moderation.ClassifyTextAsync(text, ct);
        if (!result.Flagged) return;
        throw new TextRejectedException(result.Hate.Flagged ? "hate" : result.SelfHarm.Flagged ? "self-harm" : "other");
    }
}

public sealed class ReviewReplies(ChatClient chat, ModerationClient moderation)
{
    public async Task<string> ReplyAsync(string review, CancellationToken ct)
    {
        var check = moderation.ClassifyTextAsync(review, ct);
        var draft = chat.CompleteChatAsync(
            [new SystemChatMessage("You draft replies to reviews of an inn."), new UserChatMessage(review)], cancellationToken: ct);
        await Task.WhenAll(check, draft);

        if (check.Result.Value.Flagged) return "";
        return draft.Result.Value.Content[0].Text;
    }

    public async Task<string> TitleAsync(string review, CancellationToken ct)
    {
        await moderation.EnsureAllowedAsync(review, ct);
        ChatCompletion completion = await chat.CompleteChatAsync([new UserChatMessage("Give this review a title:\n" + review)], cancellationToken: ct);
        return completion.Content[0].Text;
    }
}
