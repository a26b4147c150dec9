// scope: UPA3005
using System.Text;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Speeches;

public class SpeechWriter
{
    private readonly IChatClient _client;
    private readonly ILogger _logger;

    public SpeechWriter(IChatClient client, ILogger<SpeechWriter> logger) => (_client, _logger) = (client, logger);

    public async Task<string> WriteAsync(string occasion)
    {
        var speech = new StringBuilder();
        await foreach (var update in _client.GetStreamingResponseAsync("A short speech for: " + occasion))
            speech.Append(update.Text);
        _logger.LogTrace("finished speech: {Speech}", speech.ToString()); // expect: UPA3005
        return speech.ToString();
    }
}
