// scope: UPA4006
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Verlag.Klappentext;

public sealed class StandbyChatClient(IChatClient first, IChatClient standby, ILogger<StandbyChatClient> logger) : DelegatingChatClient(first)
{
    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var list = messages as IList<ChatMessage> ?? messages.ToList();
        var response = await base.GetResponseAsync(list, options, cancellationToken);
        if (response.FinishReason != ChatFinishReason.ContentFilter) return response;

        logger.LogInformation("{Model} filtered the reply, asking the other one", response.ModelId);
        return await standby.GetResponseAsync(list, options, cancellationToken); // expect: UPA4006
    }
}
