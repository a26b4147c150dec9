// scope: UPA3001
using System.ComponentModel.DataAnnotations;

namespace Procurement.Directory.Data;

public class Supplier
{
    [Key] public Guid Id { get; set; }
    public string LegalName { get; set; } = "";
    public string City { get; set; } = "";
    public string Iban { get; set; } = "";
    public string VatPin { get; set; } = "";
    public bool IbanVerified { get; set; }
}

public sealed record SupplierView(Guid Id, string Name, string City, bool BankDetailsVerified, string? AccountEnding);

public static class SupplierMapping
{
    public static SupplierView ToView(this Supplier s) =>
        new(s.Id, s.LegalName, s.City, s.IbanVerified, s.Iban is { Length: > 4 } ? "…" + s.Iban[^4..] : null);
}

public interface ISupplierQueries
{
    Task<Supplier?> ByIdAsync(Guid id);
}
