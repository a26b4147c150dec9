// scope: UPA3001
using System.Net.Http.Headers;
using Microsoft.Extensions.AI;

namespace Portal.Tenants;

public sealed record PortalSession(string UserName, string Department, string AccessToken, string TokenType, DateTimeOffset TokenExpiry);

public interface ISessionAccessor
{
    PortalSession? Current { get; }
}

public sealed class TenantContextClient(IChatClient inner, ISessionAccessor sessions, HttpClient directory) : DelegatingChatClient(inner)
{
    private const int MaxTokens = 700;

    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new ChatOptions();
        options.MaxOutputTokens ??= MaxTokens;

        if (sessions.Current is not { } session)
        {
            return await base.GetResponseAsync(messages, options, cancellationToken);
        }

        var title = await LoadTitleAsync(session, cancellationToken);
        var hint = $"You talk to {session.UserName} ({title}, {session.Department}). Signed in until {session.TokenExpiry:t}. Budget: {MaxTokens} tokens.";
        return await base.GetResponseAsync([new ChatMessage(ChatRole.System, hint), .. messages], options, cancellationToken);
    }

    private async Task<string> LoadTitleAsync(PortalSession session, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "me/title");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", session.AccessToken);
        using var response = await directory.SendAsync(request, ct);
        return await response.Content.ReadAsStringAsync(ct);
    }
}
