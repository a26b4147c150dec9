using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Door.Check;

public sealed record Match(bool SamePerson, double Confidence, string Reason);

public interface IReception
{
    Task AskForBadgeAsync(Guid visit, CancellationToken ct);
    Task OpenAsync(Guid visit, CancellationToken ct);
}

/// <summary>
/// Compares the visitor's picture with the one the visitor has just handed in (one to one, consent on the form).
/// Searching a database of faces is out of the question here.
/// </summary>
public sealed class DoorCheck(IChatClient client, IReception reception, ILogger<DoorCheck> log)
{
    private const string Prompt =
        "Two pictures follow, both handed in by the same consenting visitor. Say whether they show the same person. " +
        "Do not say who it is and guess neither age nor origin.";

    public async Task CheckAsync(Guid visit, DataContent badge, DataContent camera, bool consent, CancellationToken ct)
    {
        if (!consent)
        {
            await reception.AskForBadgeAsync(visit, ct);
            return;
        }

        var options = new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema<Match>() };
        var response = await client.GetResponseAsync(new ChatMessage(ChatRole.User, [new TextContent(Prompt), badge, camera]), options, ct);
        var match = response.FinishReason == ChatFinishReason.ContentFilter ? null : JsonSerializer.Deserialize<Match>(response.Text);
        log.LogInformation("Visit {Visit}: match {Match}", visit, match?.SamePerson);
        if (match is { SamePerson: true, Confidence: > 0.95 }) await reception.OpenAsync(visit, ct);
        else await reception.AskForBadgeAsync(visit, ct);
    }
}
