// scope: UPA2003
using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Ledgerly.Mcp;

public sealed record PaymentRow(string Id, decimal Amount, string State, DateTime? CancelledAt);

public interface IPaymentReader
{
    Task<PaymentRow?> FindAsync(string id);
    IAsyncEnumerable<PaymentRow> QueryAsync(DateOnly from, DateOnly to);
}

[McpServerToolType]
public static class PaymentLookup
{
    [McpServerTool(Name = "get_payment_status", ReadOnly = true)]
    [Description("Was a payment sent, is it pending or cancelled?")]
    public static async Task<string> GetPaymentStatus(IPaymentReader reader, string paymentId)
    {
        var row = await reader.FindAsync(paymentId);
        return row is null ? "unknown" : $"{row.State} ({row.Amount:0.00})";
    }

    [McpServerTool(Name = "list_deleted_and_cancelled", ReadOnly = true)]
    [Description("Lists transfers that were cancelled in a period.")]
    public static async Task<List<PaymentRow>> ListCancelledTransfers(IPaymentReader reader, DateOnly from, DateOnly to)
    {
        var rows = new List<PaymentRow>();
        await foreach (var row in reader.QueryAsync(from, to))
        {
            if (row.CancelledAt is not null)
                rows.Add(row);
        }
        return rows;
    }

    [McpServerTool(Name = "preview_purchase_total", ReadOnly = true)]
    [Description("Calculates what a purchase would cost. Buys nothing.")]
    public static decimal PreviewPurchaseTotal(decimal unitPrice, int quantity, decimal vatRate)
        => Math.Round(unitPrice * quantity * (1 + vatRate), 2);
}
