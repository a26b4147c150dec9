// scope: UPA3005
using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Nordlys.Drafting;

public sealed class Draft
{
    public Guid Id { get; init; } = Guid.NewGuid();
    public string Author { get; init; } = "";
    public string HistoryJson { get; set; } = "[]";
    public DateTimeOffset Changed { get; set; }
}

public interface IDrafts
{
    Task<Draft?> FindAsync(Guid id, CancellationToken ct);
    Task SaveAsync(Draft draft, CancellationToken ct);
}

/// <summary>The author's own drafts; the conversation is kept with the draft, encrypted at rest, and deleted with it.</summary>
public sealed class HistoryStore(IChatClient client, IDrafts drafts, TimeProvider clock, ILogger<HistoryStore> logger)
{
    public async Task<string> ContinueAsync(Guid draftId, string wish, CancellationToken ct)
    {
        var draft = await drafts.FindAsync(draftId, ct) ?? throw new KeyNotFoundException(draftId.ToString());
        var history = JsonSerializer.Deserialize<List<ChatMessage>>(draft.HistoryJson, AIJsonUtilities.DefaultOptions) ?? [];
        history.Add(new ChatMessage(ChatRole.User, wish));

        ChatResponse response;
        try
        {
            response = await client.GetResponseAsync(history, cancellationToken: ct);
        }
        catch (Exception e) when (e is HttpRequestException or TimeoutException)
        {
            logger.LogError("draft {DraftId}: the model did not answer ({Kind})", draftId, e.GetType().Name);
            throw;
        }

        history.AddRange(response.Messages);
        draft.HistoryJson = JsonSerializer.Serialize(history, AIJsonUtilities.DefaultOptions);
        draft.Changed = clock.GetUtcNow();
        await drafts.SaveAsync(draft, ct);

        logger.LogInformation("draft {DraftId}: {Turns} turns, {Bytes} bytes of history, {Tokens} tokens",
            draftId, history.Count, draft.HistoryJson.Length, response.Usage?.TotalTokenCount);
        return response.Text;
    }
}
