// scope: UPA2003
using System.ComponentModel;
using Microsoft.Extensions.AI;

namespace Posting;

public interface ISocialFeed { Task PublishAsync(string text); }

public class FeedTools(ISocialFeed feed)
{
    [Description("Posts a text on the public page")]
    public async Task<string> PostAsync(string text, bool confirmed)
    {
        Console.WriteLine("posting, confirmed: " + confirmed);
        await feed.PublishAsync(text);
        return "posted";
    }
}

public class FeedAgent(IChatClient client, FeedTools tools)
{
    public async Task<string> RunAsync(string task)
    {
        AITool[] all = [AIFunctionFactory.Create(tools.PostAsync)]; // expect: UPA2003
        return (await client.GetResponseAsync(task, new ChatOptions { Tools = all })).Text;
    }
}
