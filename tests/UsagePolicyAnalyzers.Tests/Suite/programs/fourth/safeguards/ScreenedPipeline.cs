// scope: UPA4001
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using OpenAI.Moderations;

namespace Lobby;

public sealed class ScreenedChatClient(IChatClient inner, ModerationClient moderation) : DelegatingChatClient(inner)
{
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var list = messages as IList<ChatMessage> ?? messages.ToList();
        await StopWhenFlaggedAsync(list, cancellationToken);
        return await base.GetResponseAsync(list, options, cancellationToken);
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var list = messages.ToList();
        await StopWhenFlaggedAsync(list, cancellationToken);
        await foreach (var u in base.GetStreamingResponseAsync(list, options, cancellationToken)) yield return u;
    }

    private async Task StopWhenFlaggedAsync(IEnumerable<ChatMessage> messages, CancellationToken ct)
    {
        var results = await moderation.ClassifyTextAsync(messages.Where(m => m.Role == ChatRole.User).Select(m => m.Text), ct);
        if (results.Value.Any(r => r.Flagged)) throw new InvalidOperationException("flagged");
    }
}

public static class LobbySetup
{
    public static IServiceCollection AddLobby(this IServiceCollection services, IChatClient provider) =>
        services.AddSingleton<IChatClient>(sp => new ScreenedChatClient(provider, sp.GetRequiredService<ModerationClient>()));
}

public class LobbyHub(IChatClient chat) : Hub
{
    public async Task Say(string line)
    {
        await foreach (var u in chat.GetStreamingResponseAsync(line))
            await Clients.Caller.SendAsync("part", u.Text);
    }
}
