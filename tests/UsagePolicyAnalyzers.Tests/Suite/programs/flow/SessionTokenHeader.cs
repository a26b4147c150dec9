// scope: UPA3001
using System.Net.Http.Headers;
using OpenAI.Responses;

namespace Agents;

public sealed record Session(string User, string AccessToken, DateTimeOffset Expires);

public class BrowserAgent(ResponsesClient client, HttpClient calendar)
{
    public async Task<string> FetchAsync(Session session, string task, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/calendar/today");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", session.AccessToken);
        using var response = await calendar.SendAsync(request, cancellationToken);
        var events = await response.Content.ReadAsStringAsync(cancellationToken);
        ResponseResult r = await client.CreateResponseAsync("gpt-5", $"{task}\nToken valid until {session.Expires:t}\nEvents:\n{events}", cancellationToken: cancellationToken);
        return r.GetOutputText();
    }
}
