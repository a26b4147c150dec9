// scope: UPA3001
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Harvest.Payouts;

public sealed class Grower
{
    public int Id { get; init; }
    public string Name { get; init; } = "";
    public string Village { get; init; } = "";
    public string BankAccountNumber { get; init; } = "";
    public string TaxNumber { get; init; } = "";
    public List<Delivery> Deliveries { get; init; } = [];
}

public sealed record Delivery(DateOnly Day, string Crop, decimal Kilograms, decimal PricePerKilogram)
{
    public decimal Amount => Kilograms * PricePerKilogram;
}

public sealed record Transfer(string Beneficiary, string AccountNumber, decimal Amount, string Reference);

public interface IGrowerStore
{
    IAsyncEnumerable<Grower> WithOpenPayoutsAsync(CancellationToken ct);
    Task SaveDraftAsync(int growerId, string letter, CancellationToken ct);
}

public interface IBank
{
    Task<string> PrepareAsync(Transfer transfer, CancellationToken ct);
}

internal sealed record LetterFacts(
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("village")] string Village,
    [property: JsonPropertyName("account")] string AccountTail,
    [property: JsonPropertyName("total")] decimal Total,
    [property: JsonPropertyName("reference")] string Reference,
    [property: JsonPropertyName("deliveries")] IReadOnlyList<Delivery> Deliveries)
{
    public static LetterFacts From(Grower grower, string reference) => new(
        grower.Name,
        grower.Village,
        LastFour(grower.BankAccountNumber),
        grower.Deliveries.Sum(d => d.Amount),
        reference,
        grower.Deliveries);

    private static string LastFour(string number) => number.Length <= 4 ? "****" : "ending in " + number[^4..];
}

public sealed class PayoutLetters(IChatClient chat, IGrowerStore growers, IBank bank, ILogger<PayoutLetters> logger)
{
    private const string Role =
        "You draft payout letters of a farmers' cooperative for its office to sign. " +
        "Warm, plain, at most 120 words. Name the total, the deliveries by crop and the end of the account number.";

    public async Task<int> DraftAllAsync(CancellationToken ct)
    {
        var drafted = 0;
        await foreach (var grower in growers.WithOpenPayoutsAsync(ct))
        {
            var transfer = new Transfer(grower.Name, grower.BankAccountNumber, grower.Deliveries.Sum(d => d.Amount), $"payout {grower.Id}");
            var reference = await bank.PrepareAsync(transfer, ct);

            var letter = await WriteAsync(LetterFacts.From(grower, reference), ct);
            if (letter is null)
            {
                logger.LogWarning("No letter for grower {GrowerId}", grower.Id);
                continue;
            }
            await growers.SaveDraftAsync(grower.Id, letter, ct);
            drafted++;
        }
        return drafted;
    }

    private async Task<string?> WriteAsync(LetterFacts facts, CancellationToken ct)
    {
        var reply = await chat.GetResponseAsync(
        [
            new ChatMessage(ChatRole.System, Role),
            new ChatMessage(ChatRole.User, JsonSerializer.Serialize(facts)),
        ], cancellationToken: ct);
        return reply.FinishReason == ChatFinishReason.ContentFilter ? null : reply.Text;
    }
}
