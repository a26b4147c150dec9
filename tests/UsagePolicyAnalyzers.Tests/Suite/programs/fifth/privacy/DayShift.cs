// scope: UPA4002, UPA4003
using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Forum.Day;

public sealed record Post(long Id, string Author, string Text);

public sealed record Screened(Post Post, bool Held, string? Reason);

public sealed class DayShift(ChatClient chat, ModerationClient moderation, ILogger<DayShift> logger)
{
    private readonly Channel<Screened> _queue = Channel.CreateUnbounded<Screened>();

    public async Task ReceiveAsync(Post post)
    {
        ModerationResult result = await moderation.ClassifyTextAsync(post.Text);
        var reason = (result.Flagged, result.SelfHarm.Flagged) switch
        {
            (true, true) => "call a volunteer",
            (true, false) => "house rules",
            _ => null,
        };
        logger.LogInformation("post {Id} screened, held {Held}", post.Id, result.Flagged);
        await _queue.Writer.WriteAsync(new Screened(post, result.Flagged, reason));
    }

    public async Task AnswerAsync(Func<long, string, Task> reply, Func<long, string, Task> hold, CancellationToken ct)
    {
        await foreach (var item in _queue.Reader.ReadAllAsync(ct))
        {
            if (item.Held)
            {
                await hold(item.Post.Id, item.Reason ?? "house rules");
                continue;
            }
            ChatCompletion c = await chat.CompleteChatAsync($"Answer this post in our gardening forum:\n{item.Post.Text}");
            await reply(item.Post.Id, c.Content[0].Text);
        }
    }
}
