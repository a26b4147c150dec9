using System.ComponentModel;
using System.Text.Json;
using ModelContextProtocol.Server;
using Procurement.Data;

namespace Procurement.Mcp;

[McpServerToolType]
public sealed class SupplierTools(ISupplierQueries queries)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    [McpServerTool(Name = "search_suppliers", ReadOnly = true)]
    [Description("Searches suppliers by name or category and returns name and city.")]
    public async Task<IReadOnlyList<SupplierHit>> Search(string term)
    {
        var found = await queries.SearchAsync(term);
        return [.. found.Select(s => new SupplierHit(s.Id, s.LegalName, s.City))];
    }

    [McpServerTool(Name = "supplier_card", ReadOnly = true)]
    [Description("Returns everything on file about one supplier.")]
    public async Task<string> Card(Guid supplierId)
    {
        var supplier = await queries.ByIdAsync(supplierId);
        return supplier is null ? "{}" : JsonSerializer.Serialize(supplier, Web); // expect: UPA3001
    }
}

public sealed record SupplierHit(Guid Id, string Name, string City);
