// scope: UPA4007
using Microsoft.AspNetCore.SignalR;
using OpenAI.Responses;

namespace Coaching;

public class CoachHub(ResponsesClient responses) : Hub
{
    public async Task Ask(string text)
    {
        var options = new CreateResponseOptions("gpt-5", [ResponseItem.CreateUserMessageItem(text)])
        {
            Instructions = "You coach runners.",
        };
        ResponseResult result = await responses.CreateResponseAsync(options); // expect-near: UPA4007
        await Clients.Caller.SendAsync("reply", "AI coach: " + result.GetOutputText());
    }
}
