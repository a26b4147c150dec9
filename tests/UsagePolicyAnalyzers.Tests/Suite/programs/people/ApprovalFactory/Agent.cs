// scope: UPA2003
using Microsoft.Extensions.AI;

namespace Posting;

public interface ISocialFeed { Task PublishAsync(string text); }

public class FeedAgent(IChatClient client, ISocialFeed feed)
{
    public async Task<ChatResponse> RunAsync(string task)
    {
        Func<string, Task> post = feed.PublishAsync;
        var tool = Guarded.Tool(post, "post", "Posts a text on the public page");
        return await client.GetResponseAsync(task, new ChatOptions { Tools = [tool] });
    }
}
