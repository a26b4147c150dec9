// scope: UPA4006
using Microsoft.Extensions.AI;

namespace AnotherTry;

public class SceneWriter(IChatClient first, IChatClient second)
{
    public async Task<string> WithOtherModelAsync(string scene)
    {
        var r = await first.GetResponseAsync(scene);
        if (r.FinishReason == ChatFinishReason.ContentFilter)
            r = await second.GetResponseAsync(scene); // expect: UPA4006
        return r.Text;
    }

    public async Task<string> LongerAsync(string scene)
    {
        var r = await first.GetResponseAsync(scene, new ChatOptions { MaxOutputTokens = 400 });
        if (r.FinishReason == ChatFinishReason.Length)
            r = await first.GetResponseAsync(scene, new ChatOptions { MaxOutputTokens = 1600 });
        return r.FinishReason == ChatFinishReason.ContentFilter ? "This scene cannot be written." : r.Text;
    }

    public async Task<string> PatientlyAsync(string scene)
    {
        for (var i = 0; ; i++)
        {
            try { return (await first.GetResponseAsync(scene)).Text; }
            catch (HttpRequestException) when (i < 4) { await Task.Delay(TimeSpan.FromSeconds(1 << i)); }
        }
    }
}
