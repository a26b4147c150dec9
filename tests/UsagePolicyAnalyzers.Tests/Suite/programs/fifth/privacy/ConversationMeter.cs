// scope: UPA3005
using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Support.Meter;

public sealed class MeterClient(IChatClient inner, ILogger<MeterClient> logger) : DelegatingChatClient(inner)
{
    private static readonly Action<ILogger, string, int, long, Exception?> Replied =
        LoggerMessage.Define<string, int, long>(LogLevel.Information, new EventId(22, "Replied"), "reply {Fingerprint} of {Length} characters in {Elapsed} ms");

    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var list = messages as IReadOnlyList<ChatMessage> ?? messages.ToList();
        var watch = Stopwatch.StartNew();
        logger.LogDebug("prompt of {Length} characters in {Count} messages", list.Sum(m => m.Text.Length), list.Count);
        try
        {
            var response = await base.GetResponseAsync(list, options, cancellationToken);
            Replied(logger, Fingerprint(response.Text), response.Text.Length, watch.ElapsedMilliseconds, null);
            logger.LogInformation("tokens {In}/{Out}, finish {Finish}, id {Id}",
                response.Usage?.InputTokenCount, response.Usage?.OutputTokenCount, response.FinishReason, response.ResponseId);
            return response;
        }
        catch (HttpRequestException e)
        {
            logger.LogError(e, "the model did not answer after {Elapsed} ms", watch.ElapsedMilliseconds);
            throw;
        }
    }

    private static string Fingerprint(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];
}
