// scope: UPA4007
using Microsoft.AspNetCore.SignalR;
using OpenAI.Responses;

namespace Coaching;

internal static class RequestOptions
{
    public static CreateResponseOptions For(string text, string userHash)
    {
        var options = new CreateResponseOptions("gpt-5", [ResponseItem.CreateUserMessageItem(text)]) { Instructions = "You coach runners." };
        options.EndUserId = userHash;
        return options;
    }
}

public class CoachHub(ResponsesClient responses, Func<string?, string> hash) : Hub
{
    public async Task Ask(string text)
    {
        ResponseResult result = await responses.CreateResponseAsync(RequestOptions.For(text, hash(Context.UserIdentifier)));
        await Clients.Caller.SendAsync("reply", "AI coach: " + result.GetOutputText());
    }
}
