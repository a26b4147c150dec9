// scope: UPA3005
using System.Diagnostics;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Letters.Api;

public class LetterComposer(IChatClient client, ILogger<LetterComposer> logger)
{
    public async Task<string> ComposeAsync(string occasion, string requestId)
    {
        var prompt = "Compose a letter for the occasion: " + occasion;
        var watch = Stopwatch.StartNew();
        logger.LogInformation("Sending prompt of {Length} characters for {RequestId}", prompt.Length, requestId);
        var response = await client.GetResponseAsync(prompt);
        logger.LogInformation("Answer after {Elapsed} ms, {Tokens} tokens, finish {Finish}", watch.ElapsedMilliseconds, response.Usage?.TotalTokenCount, response.FinishReason);
        return response.Text;
    }
}
