// scope: UPA4006
using System.Net;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Verlag.Vorschau;

public sealed class FailoverChatClient(IChatClient first, IChatClient second, ILogger<FailoverChatClient> logger) : DelegatingChatClient(first)
{
    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var list = messages.ToList();
        try
        {
            return await base.GetResponseAsync(list, options, cancellationToken);
        }
        catch (HttpRequestException e) when (e.StatusCode is HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout or null)
        {
            logger.LogWarning("First region does not answer ({Status}), using the second", e.StatusCode);
            return await second.GetResponseAsync(list, options, cancellationToken);
        }
    }
}
