// scope: UPA4006
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Harvest.Records;

public sealed record HarvestRecord(string Field, string Crop, decimal Tonnes);

public sealed class SchemaRepair(IChatClient client)
{
    public async Task<HarvestRecord?> ReadAsync(string note, CancellationToken ct)
    {
        var messages = new List<ChatMessage>
        {
            new(ChatRole.System, "Turn the note of a farmer into JSON with field, crop and tonnes. Only JSON."),
            new(ChatRole.User, note),
        };

        for (var attempt = 0; attempt < 3; attempt++)
        {
            var response = await client.GetResponseAsync(messages, new ChatOptions { ResponseFormat = ChatResponseFormat.Json }, ct);
            if (response.FinishReason == ChatFinishReason.ContentFilter) return null;

            try
            {
                return JsonSerializer.Deserialize<HarvestRecord>(response.Text, JsonSerializerOptions.Web);
            }
            catch (JsonException e)
            {
                messages.AddRange(response.Messages);
                messages.Add(new ChatMessage(ChatRole.User, "This is not valid JSON: " + e.Message + " Send the corrected JSON."));
            }
        }
        return null;
    }
}
