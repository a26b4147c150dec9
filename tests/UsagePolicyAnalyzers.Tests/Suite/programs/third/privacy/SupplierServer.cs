// scope: UPA3001
using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Supplier.Mcp;

public sealed record Supplier(string Name, string City, string Iban, int PaymentDays);

public interface ISupplierDirectory
{
    Task<Supplier?> FindAsync(string name);
}

[McpServerToolType]
public sealed class SupplierTools(ISupplierDirectory directory)
{
    [McpServerTool(Name = "payment_terms", ReadOnly = true), Description("Payment terms of a supplier in days.")]
    public async Task<string> PaymentTerms(string name)
    {
        var supplier = await directory.FindAsync(name);
        return supplier is null ? "unknown supplier" : $"{supplier.PaymentDays} days";
    }

    [McpServerTool(Name = "supplier_card", ReadOnly = true), Description("Address and bank details of a supplier.")]
    public async Task<string> SupplierCard(string name)
    {
        var supplier = await directory.FindAsync(name);
        if (supplier is null)
            return "unknown supplier";
        return $"{supplier.Name}, {supplier.City}, account {supplier.Iban}"; // expect: UPA3001
    }
}
