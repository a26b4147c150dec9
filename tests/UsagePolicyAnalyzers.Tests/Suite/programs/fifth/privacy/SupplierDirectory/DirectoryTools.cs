using System.ComponentModel;
using System.Text.Json;
using ModelContextProtocol.Server;
using Procurement.Directory.Data;

namespace Procurement.Directory.Mcp;

[McpServerToolType]
public sealed class DirectoryTools(ISupplierQueries queries)
{
    [McpServerTool(Name = "supplier_view", ReadOnly = true)]
    [Description("Returns name, city and the state of the bank details of one supplier.")]
    public async Task<string> View(Guid supplierId, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var supplier = await queries.ByIdAsync(supplierId);
        return supplier is null ? "{}" : JsonSerializer.Serialize(supplier.ToView());
    }
}
