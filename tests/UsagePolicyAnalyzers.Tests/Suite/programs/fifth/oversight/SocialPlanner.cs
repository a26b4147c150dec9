// scope: UPA2003
using System.ComponentModel;
using System.Reflection;
using Microsoft.Extensions.AI;

namespace Social.Planner;

public class ChannelActions(HttpClient http)
{
    [Description("Posts a text on the company's public channel")]
    public async Task<string> PostUpdate(string text)
    {
        using var response = await http.PostAsync("https://social.example/api/posts", new StringContent(text));
        return response.StatusCode.ToString();
    }

    [Description("Deletes a post of the company")]
    public async Task<string> DeletePost(string id)
    {
        using var response = await http.DeleteAsync("https://social.example/api/posts/" + Uri.EscapeDataString(id));
        return response.StatusCode.ToString();
    }
}

public static class Toolbox
{
    public static IEnumerable<AITool> Guarded(ChannelActions actions) =>
        typeof(ChannelActions)
            .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Select(m => AIFunctionFactory.Create(m, actions))
            .Select(f => new ApprovalRequiredAIFunction(f));
}

public class Planner(IChatClient client, ChannelActions actions)
{
    public async Task<ChatResponse> PlanAsync(IList<ChatMessage> messages, Func<ToolApprovalRequestContent, Task<bool>> askEditor)
    {
        var options = new ChatOptions { Tools = Toolbox.Guarded(actions).ToList() };
        var response = await client.GetResponseAsync(messages, options);
        foreach (var request in response.Messages.SelectMany(m => m.Contents).OfType<ToolApprovalRequestContent>().ToList())
        {
            messages.Add(new ChatMessage(ChatRole.User, [request.CreateResponse(await askEditor(request))]));
            response = await client.GetResponseAsync(messages, options);
        }
        return response;
    }
}
