// scope: UPA4001, UPA4002, UPA4003
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace TeaHouse.Realtime;

public sealed class ModeratingChatClient(IChatClient inner, ModerationClient moderation) : DelegatingChatClient(inner)
{
    private const string Blocked = "This message cannot be answered.";

    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var list = messages.ToList();
        if (await IsFlaggedAsync(list, cancellationToken))
            return new ChatResponse(new ChatMessage(ChatRole.Assistant, Blocked));
        return await base.GetResponseAsync(list, options, cancellationToken);
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var list = messages.ToList();
        if (await IsFlaggedAsync(list, cancellationToken))
        {
            yield return new ChatResponseUpdate(ChatRole.Assistant, Blocked);
            yield break;
        }
        await foreach (var update in base.GetStreamingResponseAsync(list, options, cancellationToken))
            yield return update;
    }

    private async Task<bool> IsFlaggedAsync(List<ChatMessage> messages, CancellationToken ct)
    {
        var userTexts = messages.Where(m => m.Role == ChatRole.User).Select(m => m.Text);
        ModerationResultCollection verdicts = await moderation.ClassifyTextAsync(userTexts, ct);
        return verdicts.Any(v => v.Flagged);
    }
}

public sealed class TeaHouseHub : Hub
{
    private readonly IChatClient _client;

    public TeaHouseHub(IChatClient raw, ModerationClient moderation) => _client = new ModeratingChatClient(raw, moderation);

    public async Task Ask(string text)
    {
        var reply = await _client.GetResponseAsync(text);
        await Clients.Caller.SendAsync("reply", "[AI] " + reply.Text);
    }
}
