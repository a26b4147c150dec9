// scope: UPA3005
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Audit.Sinks;

public sealed class RecordingChatClient(IChatClient inner, ILoggerFactory loggers) : DelegatingChatClient(inner)
{
    private readonly ILogger _log = loggers.CreateLogger("chat");

    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var list = messages.ToList();
        _log.LogTrace("sending {Messages}", string.Join(" | ", list.Select(m => m.Text))); // expect: UPA3005
        return await base.GetResponseAsync(list, options, cancellationToken);
    }
}

public sealed class CountingChatClient(IChatClient inner, ILoggerFactory loggers) : DelegatingChatClient(inner)
{
    private readonly ILogger _log = loggers.CreateLogger("chat");

    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var list = messages.ToList();
        var response = await base.GetResponseAsync(list, options, cancellationToken);
        _log.LogTrace("{Count} messages, roles {Roles}, finish {Finish}", list.Count, string.Join(',', list.Select(m => m.Role.Value)), response.FinishReason);
        return response;
    }
}
