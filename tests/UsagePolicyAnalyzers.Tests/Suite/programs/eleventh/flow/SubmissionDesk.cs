// scope: UPA4002
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Schreibwettbewerb;

public sealed class Submission
{
    public int Id { get; set; }
    public string Text { get; set; } = "";
    public bool? Flagged { get; set; }
    public string? Teaser { get; set; }
}

public interface ISubmissionStore
{
    IAsyncEnumerable<Submission> UncheckedAsync();
    IAsyncEnumerable<Submission> WithoutTeaserAsync();
    Task SaveAsync(Submission submission);
}

public sealed class CheckRun(ISubmissionStore store, ModerationClient moderation)
{
    public async Task RunAsync()
    {
        await foreach (var submission in store.UncheckedAsync())
        {
            ModerationResult result = await moderation.ClassifyTextAsync(submission.Text);
            submission.Flagged = result.Flagged;
            await store.SaveAsync(submission);
        }
    }
}

public sealed class TeaserRun(ISubmissionStore store, ChatClient chat)
{
    public async Task RunAsync()
    {
        await foreach (var submission in store.WithoutTeaserAsync())
        {
            if (submission.Flagged != false) continue;
            ChatCompletion completion = await chat.CompleteChatAsync(
                new SystemChatMessage("Write a teaser of two sentences for the reading evening. Give nothing of the ending away."),
                new UserChatMessage(submission.Text));
            submission.Teaser = completion.Content[0].Text;
            await store.SaveAsync(submission);
        }
    }
}
