// scope: UPA3001, UPA3002, UPA3003, UPA3004, UPA3005
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.AI;

namespace Bracken.Expenses;

public enum PaidWith
{
    CompanyCard,
    PrivateCard,
    Cash,
    BankTransfer,
}

/// <summary>What the model reads from a receipt.</summary>
public sealed record VoucherFields
{
    [Description("name of the shop or hotel")]
    public required string Merchant { get; init; }

    public required decimal Total { get; init; }

    [Description("how it was paid, never the number of a card")]
    public required PaidWith PaidWith { get; init; }

    public bool HasIbanFooter { get; init; }

    [Description("number of card slips stapled to the receipt")]
    public int CardSlipCount { get; init; }
}

/// <summary>The row of the accounting system; it is filled from the staff register and never offered to the model.</summary>
public sealed class VoucherRow
{
    public Guid Id { get; set; }
    public string Merchant { get; set; } = "";
    public decimal Total { get; set; }
    public string? RefundIban { get; set; }
}

public interface IVoucherTable
{
    Task<string?> RefundIbanAsync(int employeeId);
    Task AddAsync(VoucherRow row);
}

public sealed class ExpenseVouchers(IChatClient client, IVoucherTable table)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
    };

    public async Task BookAsync(int employeeId, string receiptText)
    {
        var options = new ChatOptions { ResponseFormat = ChatResponseFormat.ForJsonSchema<VoucherFields>(Web) };
        var response = await client.GetResponseAsync("Read this receipt. Skip digits of cards.\n\n" + receiptText, options);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            return;
        }

        var fields = JsonSerializer.Deserialize<VoucherFields>(response.Text, Web);
        if (fields is null)
        {
            return;
        }

        var iban = fields.PaidWith is PaidWith.PrivateCard or PaidWith.Cash ? await table.RefundIbanAsync(employeeId) : null;
        await table.AddAsync(new VoucherRow { Id = Guid.NewGuid(), Merchant = fields.Merchant, Total = fields.Total, RefundIban = iban });
    }
}
