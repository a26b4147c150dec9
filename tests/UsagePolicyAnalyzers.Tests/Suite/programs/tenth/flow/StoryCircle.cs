// scope: UPA4001, UPA4002
using Microsoft.AspNetCore.SignalR;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace StoryCircle;

public sealed class ContentRejectedException(string message) : Exception(message);

public interface IContentGate
{
    Task EnsureAllowedAsync(string text, CancellationToken ct);
}

public sealed class OpenAIContentGate(ModerationClient moderation) : IContentGate
{
    public async Task EnsureAllowedAsync(string text, CancellationToken ct)
    {
        ModerationResult result = await moderation.ClassifyTextAsync(text, ct);
        if (result.Flagged || result.Harassment.Score > 0.35f)
        {
            throw new ContentRejectedException("This sentence does not fit the circle.");
        }
    }
}

public sealed class StoryCircleHub(ChatClient chat, IContentGate gate) : Hub<IStoryCircle>
{
    private static readonly SystemChatMessage Role = new(
        "You continue a story that a group writes together. Add exactly two sentences and leave an open end. " +
        "When the first sentence of a story arrives, say that you are an AI and glad to take part.");

    public async Task AddSentence(string circle, string sentence)
    {
        try
        {
            await gate.EnsureAllowedAsync(sentence, Context.ConnectionAborted);
        }
        catch (ContentRejectedException e)
        {
            await Clients.Caller.Rejected(e.Message);
            return;
        }

        await Clients.Group(circle).Added(Context.UserIdentifier ?? "guest", sentence);
        ChatCompletion completion = await chat.CompleteChatAsync(
            [Role, new UserChatMessage(sentence)],
            new ChatCompletionOptions { EndUserId = Context.UserIdentifier, MaxOutputTokenCount = 120 },
            Context.ConnectionAborted);
        if (completion.FinishReason == ChatFinishReason.Stop)
        {
            await Clients.Group(circle).Added("AI", completion.Content[0].Text);
        }
    }
}

public interface IStoryCircle
{
    Task Added(string author, string sentence);
    Task Rejected(string reason);
}
