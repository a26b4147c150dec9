// scope: UPA3001
using System.ComponentModel.DataAnnotations;

namespace Procurement.Data;

public class Supplier
{
    [Key] public Guid Id { get; set; }
    [MaxLength(120)] public string LegalName { get; set; } = "";
    public string City { get; set; } = "";
    public BankDetails Bank { get; set; } = new();
    public List<string> Categories { get; set; } = [];
}

public class BankDetails
{
    public string Institute { get; set; } = "";
    public string Iban { get; set; } = "";
    public string? Bic { get; set; }
}

public interface ISupplierQueries
{
    Task<IReadOnlyList<Supplier>> SearchAsync(string term);
    Task<Supplier?> ByIdAsync(Guid id);
}
