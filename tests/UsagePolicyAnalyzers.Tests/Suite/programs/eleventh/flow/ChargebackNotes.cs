// scope: UPA3001
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Payments.Chargebacks;

public sealed class StoredCard
{
    public string Holder { get; set; } = "";
    public string CardNumber { get; set; } = "";
    public string Cvv { get; set; } = "";
    public string Brand { get; set; } = "";
}

public sealed class Chargeback
{
    public string Id { get; set; } = "";
    public decimal Amount { get; set; }
    public string ReasonCode { get; set; } = "";
    public string Complaint { get; set; } = "";
    public StoredCard Card { get; set; } = new();
}

public sealed record ChargebackView(string Id, decimal Amount, string ReasonCode, string Complaint, string Brand, string CardEnding)
{
    public static ChargebackView From(Chargeback c) =>
        new(c.Id, c.Amount, c.ReasonCode, c.Complaint, c.Card.Brand, c.Card.CardNumber.Substring(c.Card.CardNumber.Length - 4));
}

public sealed class ChargebackNotes(IChatClient chat)
{
    public async Task<IReadOnlyDictionary<string, string>> SummarizeAsync(IEnumerable<Chargeback> open, CancellationToken ct)
    {
        var notes = new Dictionary<string, string>();
        foreach (var view in open.OrderByDescending(c => c.Amount).Select(ChargebackView.From))
        {
            var json = JsonSerializer.Serialize(view);
            var response = await chat.GetResponseAsync(
                "Summarize this chargeback for the weekly meeting in two sentences.\n" + json, cancellationToken: ct);
            notes[view.Id] = response.Text;
        }
        return notes;
    }
}
