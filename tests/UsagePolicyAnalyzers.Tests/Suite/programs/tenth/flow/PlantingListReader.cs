// scope: UPA4006
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Orchard.Inventory;

public sealed record TreeRow(string Variety, int Planted, string Rootstock);

public sealed class PlantingListReader(IChatClient chat)
{
    private const string Instructions =
        "Read the handwritten planting list and return a JSON array of objects with variety, planted and rootstock.";

    public async Task<IReadOnlyList<TreeRow>> ReadAsync(string scan, CancellationToken ct)
    {
        var messages = new List<ChatMessage>
        {
            new(ChatRole.System, Instructions),
            new(ChatRole.User, scan),
        };

        for (var round = 0; round < 3; round++)
        {
            var response = await chat.GetResponseAsync(messages, cancellationToken: ct);
            if (response.FinishReason == ChatFinishReason.ContentFilter)
            {
                throw new InvalidOperationException("The list was filtered; please type it in by hand.");
            }

            try
            {
                return JsonSerializer.Deserialize<List<TreeRow>>(response.Text, JsonSerializerOptions.Web) ?? [];
            }
            catch (JsonException e)
            {
                messages.AddRange(response.Messages);
                messages.Add(new ChatMessage(ChatRole.User, $"That is not valid JSON (line {e.LineNumber}). Return the array only."));
            }
        }
        return [];
    }
}
