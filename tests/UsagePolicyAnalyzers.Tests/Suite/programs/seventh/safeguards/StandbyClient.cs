using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Depot.Labels;

/// <summary>Second region for outages. What the first region refuses stays refused.</summary>
public sealed class StandbyClient(IChatClient first, IChatClient second, ILogger<StandbyClient> log) : DelegatingChatClient(first)
{
    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var turn = messages as IReadOnlyList<ChatMessage> ?? messages.ToList();
        try
        {
            var response = await base.GetResponseAsync(turn, options, cancellationToken);
            if (response.FinishReason == ChatFinishReason.ContentFilter)
            {
                throw new LabelRefusedException("The content filter stopped the label.");
            }
            return response;
        }
        catch (HttpRequestException e)
        {
            log.LogWarning("First region unreachable ({Status}), using the second", e.StatusCode);
            return await second.GetResponseAsync(turn, options, cancellationToken);
        }
    }
}

public sealed class LabelRefusedException(string message) : Exception(message);

public sealed class LabelWriter(IChatClient client)
{
    public async Task<string?> WriteAsync(string article, CancellationToken ct)
    {
        for (var attempt = 0; attempt < 2; attempt++)
        {
            try
            {
                var response = await client.GetResponseAsync("Label text for the shelf, at most six words: " + article, cancellationToken: ct);
                if (response.Text.Split(' ').Length <= 6) return response.Text;
            }
            catch (LabelRefusedException)
            {
                return null;
            }
        }
        return null;
    }
}
