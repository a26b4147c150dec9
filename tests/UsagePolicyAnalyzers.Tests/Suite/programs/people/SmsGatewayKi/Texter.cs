using OpenAI.Responses;

namespace Barber;

public interface ITexter { Task<string> WriteAsync(string facts); }

public class Texter(ResponsesClient client) : ITexter
{
    public async Task<string> WriteAsync(string facts)
    {
        ResponseResult r = await client.CreateResponseAsync("gpt-5", "Randevuyu hatırlatan sıcak bir SMS yaz: " + facts);
        return r.GetOutputText();
    }
}
