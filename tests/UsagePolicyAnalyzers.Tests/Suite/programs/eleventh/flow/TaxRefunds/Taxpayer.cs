// scope: UPA3001
namespace Kanzlei.Bescheide;

public sealed record Taxpayer(string Name, string TaxNumber, string Iban, decimal Refund, string Reason);

public static class Masking
{
    public static string Masked(this string value) =>
        value.Length <= 4 ? new string('*', value.Length) : new string('*', value.Length - 4) + value[^4..];
}
