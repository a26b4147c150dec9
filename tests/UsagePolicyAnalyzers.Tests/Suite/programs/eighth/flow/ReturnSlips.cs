// scope: UPA3004
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.AI;

namespace Outfitters.Returns;

public sealed class ReturnSlip
{
    [JsonPropertyName("order")] public string OrderNumber { get; set; } = "";
    [JsonPropertyName("articles")] public List<string> Articles { get; set; } = [];
    [JsonPropertyName("reason")] public ReturnReason Reason { get; set; }
    [JsonPropertyName("wants_card_refund")] public bool WantsCardRefund { get; set; }

    // filled from the ledger after the model has read the slip; never part of the schema
    [JsonIgnore] public string CardNumber { get; set; } = "";
}

[JsonConverter(typeof(JsonStringEnumConverter<ReturnReason>))]
public enum ReturnReason { Other, WrongSize, Damaged, Late }

public interface ILedger
{
    Task<string?> CardOfAsync(string orderNumber);
    Task NoteAsync(ReturnSlip slip);
}

public sealed class ReturnSlips(IChatClient client, ILedger ledger)
{
    public async IAsyncEnumerable<ReturnSlip> ReadAsync(IAsyncEnumerable<string> scans)
    {
        var options = new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema<ReturnSlip>() };
        await foreach (var scan in scans)
        {
            var response = await client.GetResponseAsync($"Read this return slip.\n<slip>\n{scan}\n</slip>", options);
            if (response.FinishReason == ChatFinishReason.ContentFilter) continue;
            var slip = JsonSerializer.Deserialize<ReturnSlip>(response.Text);
            if (slip is not { OrderNumber.Length: > 0 }) continue;

            if (slip.WantsCardRefund && await ledger.CardOfAsync(slip.OrderNumber) is { } card)
            {
                slip.CardNumber = card;
            }
            await ledger.NoteAsync(slip);
            yield return slip;
        }
    }
}
