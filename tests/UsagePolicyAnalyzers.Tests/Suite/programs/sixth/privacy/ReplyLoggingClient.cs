// scope: UPA3005
using System.Diagnostics;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Platform.Ai.Pipeline;

public sealed class ReplyLoggingClient(IChatClient inner, ILogger<ReplyLoggingClient> logger) : DelegatingChatClient(inner)
{
    private static readonly Action<ILogger, string, long, Exception?> Answered =
        LoggerMessage.Define<string, long>(LogLevel.Information, new EventId(4101, nameof(Answered)), "Model {ModelId} answered in {Elapsed} ms");

    private static readonly Action<ILogger, string, Exception?> ReplyText =
        LoggerMessage.Define<string>(LogLevel.Debug, new EventId(4102, nameof(ReplyText)), "Reply: {Reply}");

    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var watch = Stopwatch.StartNew();
        var response = await base.GetResponseAsync(messages, options, cancellationToken);
        Answered(logger, response.ModelId ?? "?", watch.ElapsedMilliseconds, null);
        ReplyText(logger, response.Text, null); // expect: UPA3005
        return response;
    }
}
