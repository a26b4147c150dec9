// scope: UPA3001
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;

namespace Portal.Middleware;

public sealed record PortalSession(string UserName, string Department, string AccessToken, DateTimeOffset SignedInAt);

public interface ISessionAccessor
{
    PortalSession? Current { get; }
}

// Puts what we know about the visitor in front of every conversation.
public sealed class SessionContextClient(IChatClient inner, ISessionAccessor sessions) : DelegatingChatClient(inner)
{
    public override Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
        => base.GetResponseAsync(WithContext(messages), options, cancellationToken);

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await foreach (var update in base.GetStreamingResponseAsync(WithContext(messages), options, cancellationToken))
        {
            yield return update;
        }
    }

    private IEnumerable<ChatMessage> WithContext(IEnumerable<ChatMessage> messages)
    {
        if (sessions.Current is not { } session)
        {
            return messages;
        }

        var lines = new List<string>
        {
            "The person you talk to:",
            $"- name: {session.UserName}",
            $"- department: {session.Department}",
            $"- call our services with: Bearer {session.AccessToken}", // expect: UPA3001
        };
        return messages.Prepend(new ChatMessage(ChatRole.System, string.Join('\n', lines)));
    }
}
