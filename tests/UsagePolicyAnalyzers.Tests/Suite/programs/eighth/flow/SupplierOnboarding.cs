// scope: UPA3004
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Manufaktur.Einkauf;

// what the model fills in
public sealed record OfferFields
{
    public required string Supplier { get; init; }
    public required string Article { get; init; }
    public decimal PricePerUnit { get; init; }
    public int MinimumQuantity { get; init; }
}

// what the house keeps
public sealed record SupplierOffer(OfferFields Fields, string Iban, string TaxNumber, DateTimeOffset Received);

public interface ISupplierMaster
{
    Task<(string Iban, string TaxNumber)?> BankDataAsync(string supplier, CancellationToken ct);
}

public interface IOfferBook
{
    ValueTask AddAsync(SupplierOffer offer, CancellationToken ct);
}

public sealed class SupplierOnboarding(IChatClient client, ISupplierMaster master, IOfferBook book, TimeProvider clock)
{
    private static readonly ChatOptions Fields = new()
    {
        Temperature = 0f,
        ResponseFormat = ChatResponseFormat.ForJsonSchema<OfferFields>(schemaName: "offer"),
    };

    public async Task<bool> TakeAsync(string offerText, CancellationToken ct)
    {
        var response = await client.GetResponseAsync(
            [new(ChatRole.System, "Read the fields of the offer. Leave out what is not written."), new(ChatRole.User, offerText)], Fields, ct);

        if (Parse(response) is not { } fields) return false;
        if (await master.BankDataAsync(fields.Supplier, ct) is not (var iban, var taxNumber)) return false;

        await book.AddAsync(new SupplierOffer(fields, iban, taxNumber, clock.GetUtcNow()), ct);
        return true;
    }

    private static OfferFields? Parse(ChatResponse response)
    {
        try
        {
            return JsonSerializer.Deserialize<OfferFields>(response.Text, AIJsonUtilities.DefaultOptions);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
