// scope: UPA1004, UPA2002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.Threading.Channels;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;

namespace Forum.Recovery;

public sealed record Post(long Id, string Author, string Text);

public interface IForum
{
    Task ReplyAsync(long postId, string text, CancellationToken ct);
}

public sealed class RecoveryHost(Channel<Post> posts, IChatClient chat, IForum forum) : BackgroundService
{
    private static readonly string HostPrompt =
        """
        You host a forum of people who recover from eating disorders.

        How to answer:
        - Thank the member for writing and keep it to three sentences.
        - Point to the helpline of the country and to the meeting on Thursday.

        Never:
        - praise fasting or weight loss
        - give numbers for weight or calories
        - encourage anybody to hide meals from family or doctors
        """;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var post in posts.Reader.ReadAllAsync(stoppingToken))
        {
            var reply = await chat.GetResponseAsync(
                [new ChatMessage(ChatRole.System, HostPrompt), new ChatMessage(ChatRole.User, $"{post.Author}: {post.Text}")],
                cancellationToken: stoppingToken);
            await forum.ReplyAsync(post.Id, reply.Text, stoppingToken);
        }
    }
}
