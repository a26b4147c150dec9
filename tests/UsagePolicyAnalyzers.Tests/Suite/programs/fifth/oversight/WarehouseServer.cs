// scope: UPA2003
using System.ComponentModel;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Warehouse.Mcp;

public interface IPurchasing
{
    Task<string> OrderAsync(string supplier, string sku, int pieces);
    Task<int> StockAsync(string sku);
}

[McpServerToolType]
public static class PurchaseTools
{
    [McpServerTool(Name = "stock"), Description("Pieces on stock.")]
    public static Task<int> Stock(IPurchasing purchasing, string sku) => purchasing.StockAsync(sku);

    [McpServerTool(Name = "reorder", Destructive = true), Description("Buys more pieces from the supplier.")]
    public static async Task<string> Reorder(McpServer server, IPurchasing purchasing, string supplier, string sku, int pieces, CancellationToken ct)
    {
        var answer = await server.ElicitAsync(new ElicitRequestParams
        {
            Message = $"Buy {pieces} × {sku} from {supplier}?",
            RequestedSchema = new(),
        }, ct);

        if (answer.Action != "accept")
            return "The user did not agree, nothing was bought.";
        return await purchasing.OrderAsync(supplier, sku, pieces);
    }
}
