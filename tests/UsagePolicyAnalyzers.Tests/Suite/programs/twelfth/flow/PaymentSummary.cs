// scope: UPA3004
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Counter.Payments;

public sealed class StoredPayment
{
    public Guid Id { get; set; }
    public string CardNumber { get; set; } = "";
    public string Cvv { get; set; } = "";
    public decimal Amount { get; set; }
    public string Terminal { get; set; } = "";
}

public sealed record PaymentMention(string Terminal, decimal Amount, string? CardBrand, string? CardLastFour);

public interface IPaymentArchive
{
    Task<StoredPayment?> MatchAsync(string terminal, decimal amount, string? lastFour, CancellationToken ct);
}

public sealed class PaymentSummary
{
    private readonly IChatClient _client;
    private readonly IPaymentArchive _archive;

    public PaymentSummary(IChatClient client, IPaymentArchive archive)
    {
        _client = client;
        _archive = archive;
    }

    public async Task<Guid?> FindAsync(string complaint, CancellationToken ct)
    {
        var options = new ChatOptions
        {
            ResponseFormat = ChatResponseFormat.ForJsonSchema<PaymentMention>(schemaName: "payment_mention"),
        };
        var response = await _client.GetResponseAsync(
            "Which payment does this complaint talk about? Fill what is said, leave the rest empty.\n\n" + complaint,
            options,
            ct);
        var mention = JsonSerializer.Deserialize<PaymentMention>(response.Text, JsonSerializerOptions.Web);
        if (mention is null) return null;

        var stored = await _archive.MatchAsync(mention.Terminal, mention.Amount, mention.CardLastFour, ct);
        return stored?.Id;
    }
}
