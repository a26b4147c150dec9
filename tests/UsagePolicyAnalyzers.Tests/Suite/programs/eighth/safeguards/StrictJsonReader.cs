// scope: UPA4006
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Orchard.Harvest;

public sealed record HarvestNote(string Variety, int Crates, string Field);

public sealed class FilteredException(string message) : Exception(message);

/// <summary>A second attempt is made for broken JSON and for a reply that was cut off, never for a filtered one.</summary>
public sealed class StrictJsonReader(IChatClient client)
{
    private const string Task = "Return JSON {\"variety\": string, \"crates\": number, \"field\": string} for the harvest note.";

    public async Task<HarvestNote> ReadAsync(string note, CancellationToken ct)
    {
        var messages = new List<ChatMessage> { new(ChatRole.System, Task), new(ChatRole.User, note) };
        var options = new ChatOptions { ResponseFormat = ChatResponseFormat.Json, MaxOutputTokens = 100 };

        var first = await client.GetResponseAsync(messages, options, ct);
        if (first.FinishReason == ChatFinishReason.ContentFilter)
        {
            throw new FilteredException("The note was filtered; somebody has to type it in.");
        }
        if (first.FinishReason != ChatFinishReason.Length && TryParse(first.Text, out var parsed))
        {
            return parsed;
        }

        messages.Add(new ChatMessage(ChatRole.Assistant, first.Text));
        messages.Add(new ChatMessage(ChatRole.User, "That was not valid JSON. Return the object only, without a code fence."));
        options.MaxOutputTokens = 300;
        var second = await client.GetResponseAsync(messages, options, ct);
        return TryParse(second.Text, out var again) ? again : throw new JsonException("No harvest note in the reply.");
    }

    private static bool TryParse(string text, out HarvestNote note)
    {
        try
        {
            note = JsonSerializer.Deserialize<HarvestNote>(text, JsonSerializerOptions.Web)!;
            return note is not null;
        }
        catch (JsonException)
        {
            note = null!;
            return false;
        }
    }
}
