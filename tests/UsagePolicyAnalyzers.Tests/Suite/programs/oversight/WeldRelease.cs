// scope: UPA2001
using OpenAI.Responses;

namespace Plant.Welding;

public sealed class WeldGate(ResponsesClient client, Action<string> releasePart, Action<string> scrapPart)
{
    public async Task JudgeAsync(string partNumber, string ultrasoundReport)
    {
        ResponseResult r = await client.CreateResponseAsync("gpt-5", "Safety component: steering column. Ultrasound report of the weld follows. Is it safe? {\"safe\": true|false}\n" + ultrasoundReport);
        var act = r.GetOutputText().Contains("true") ? releasePart : scrapPart;
        act(partNumber); // expect-near: UPA2001
    }
}
