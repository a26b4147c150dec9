// scope: UPA1001
using Microsoft.Extensions.AI;

namespace Contoso.Text;

public interface IRewriter
{
    Task<string> RewriteAsync(string text, string style, CancellationToken cancellationToken = default);
}

/// <summary>Rewrites a text in a style; used by several products.</summary>
public sealed class Rewriter(IChatClient client) : IRewriter
{
    public async Task<string> RewriteAsync(string text, string style, CancellationToken cancellationToken = default)
    {
        var response = await client.GetResponseAsync([new(ChatRole.System, $"Rewrite the text. Style: {style}"), new(ChatRole.User, text)], cancellationToken: cancellationToken);
        return response.Text.Trim();
    }
}
