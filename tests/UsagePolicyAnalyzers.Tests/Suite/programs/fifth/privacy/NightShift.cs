// scope: UPA4002
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Forum.Night;

public sealed record Post(long Id, string Author, string Text);

public interface IForum
{
    Task<IReadOnlyList<Post>> UnansweredAsync();
    Task ReplyAsync(long id, string text);
}

public sealed class NightShift(IForum forum, ChatClient chat, ModerationClient moderation, ILogger<NightShift> logger)
{
    private static readonly Meter Meter = new("Forum");
    private static readonly Counter<int> Flagged = Meter.CreateCounter<int>("flagged_posts");

    public async Task RunAsync()
    {
        foreach (var post in await forum.UnansweredAsync())
        {
            await MeasureAsync(post);
            ChatCompletion c = await chat.CompleteChatAsync($"Answer this post in our gardening forum:\n{post.Text}");
            await forum.ReplyAsync(post.Id, c.Content[0].Text);
        }
    }

    private async Task MeasureAsync(Post post)
    {
        ModerationResult result = await moderation.ClassifyTextAsync(post.Text); // expect-near: UPA4002
        Flagged.Add(result.Flagged ? 1 : 0);
        logger.LogInformation("post {Id}: violence {Violence}, harassment {Harassment}", post.Id, result.Violence.Score, result.Harassment.Score);
    }
}
