using OpenAI.Responses;

namespace Barber;

public interface ITexter { Task<string> WriteAsync(string facts); }

public class Texter : ITexter
{
    private readonly ResponsesClient _client;

    public Texter(ResponsesClient client) => _client = client;

    public async Task<string> WriteAsync(string facts)
    {
        ResponseResult r = await _client.CreateResponseAsync("gpt-5", "Write a charming SMS that reminds of the appointment: " + facts);
        return r.GetOutputText();
    }
}
