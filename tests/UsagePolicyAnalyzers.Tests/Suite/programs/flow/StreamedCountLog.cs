// scope: UPA3005
using System.Text;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Speeches;

public class SpeechWriter(IChatClient client, ILogger<SpeechWriter> logger)
{
    public async Task<string> WriteAsync(string occasion)
    {
        var speech = new StringBuilder();
        int chunks = 0;
        await foreach (var update in client.GetStreamingResponseAsync("A short speech for: " + occasion))
        {
            speech.Append(update.Text);
            chunks++;
        }
        logger.LogTrace("finished speech after {Chunks} chunks, {Length} characters", chunks, speech.Length);
        logger.LogInformation("Prompt template {Name} in use", nameof(WriteAsync));
        return speech.ToString();
    }
}
