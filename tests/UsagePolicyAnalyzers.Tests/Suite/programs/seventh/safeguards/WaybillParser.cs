using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Cargo.Waybills;

public sealed record Waybill(string Consignee, int Pieces, decimal Kilograms);

public sealed class WaybillRefusedException() : Exception("The model refused the waybill. A clerk has to type it in.");

public sealed class WaybillParser(IChatClient client)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public async Task<Waybill?> ParseAsync(string scan, CancellationToken ct)
    {
        List<ChatMessage> turn =
        [
            new(ChatRole.System, "Extract consignee, pieces and kilograms from the waybill. Answer with JSON only."),
            new(ChatRole.User, scan),
        ];

        for (var attempt = 0; attempt < 3; attempt++)
        {
            var response = await client.GetResponseAsync(turn, cancellationToken: ct);
            if (response.FinishReason == ChatFinishReason.ContentFilter) throw new WaybillRefusedException();

            try
            {
                return JsonSerializer.Deserialize<Waybill>(response.Text, Json);
            }
            catch (JsonException e)
            {
                turn.Add(new ChatMessage(ChatRole.Assistant, response.Text));
                turn.Add(new ChatMessage(ChatRole.User, $"That was no valid JSON (line {e.LineNumber}). Send the object again."));
            }
        }
        return null;
    }
}
