// scope: UPA3001
using OpenAI.Responses;

namespace Agents;

public sealed record Session(string User, string AccessToken, DateTimeOffset Expires);

public class BrowserAgent(ResponsesClient client)
{
    public async Task<string> FetchAsync(Session session, string task)
    {
        var instructions = "You call the calendar API. Send the header Authorization: Bearer " + session.AccessToken; // expect: UPA3001
        var options = new CreateResponseOptions("gpt-5", [ResponseItem.CreateUserMessageItem(task)]) { Instructions = instructions };
        ResponseResult r = await client.CreateResponseAsync(options);
        return r.GetOutputText();
    }
}
