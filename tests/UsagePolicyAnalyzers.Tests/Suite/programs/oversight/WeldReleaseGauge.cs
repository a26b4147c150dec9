// scope: UPA2001
using OpenAI.Responses;

namespace Plant.Welding;

public sealed class WeldGate(ResponsesClient client, Action<string> releasePart, Action<string> scrapPart, TextWriter journal)
{
    public async Task JudgeAsync(string partNumber, double crackLength)
    {
        var act = crackLength < 0.2 ? releasePart : scrapPart;
        act(partNumber);
        ResponseResult r = await client.CreateResponseAsync("gpt-5", $"Word a journal entry for a safety component: part {partNumber}, crack {crackLength} mm, limit 0.2 mm.");
        await journal.WriteLineAsync(r.GetOutputText());
    }
}
