// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
// references: Microsoft.SemanticKernel.Core
using Microsoft.SemanticKernel;

namespace Ostrava.Creditors;

public sealed record Creditor(string Name, string Iban, string Country, int OpenItems);

public interface ICreditors
{
    Task<IReadOnlyList<Creditor>> WithOpenItemsAsync(CancellationToken ct);
}

internal static class IbanText
{
    public static string Shorten(this string iban)
    {
        var compact = iban.Replace(" ", "");
        if (compact.Length < 8) return "n/a";
        return string.Concat(compact.AsSpan(0, 2), "…", compact.AsSpan(compact.Length - 4));
    }
}

public sealed class CreditorPrompts(Kernel kernel, ICreditors creditors)
{
    public async Task<string> WeeklyCommentAsync(CancellationToken ct)
    {
        var open = await creditors.WithOpenItemsAsync(ct);
        var byCountry = open
            .GroupBy(c => c.Country)
            .OrderByDescending(g => g.Sum(c => c.OpenItems))
            .ToDictionary(g => g.Key, g => g.Select(Describe).ToArray());

        var arguments = new KernelArguments();
        foreach (var (country, rows) in byCountry)
        {
            arguments["rows"] = arguments.TryGetValue("rows", out var before)
                ? before + "\n" + country + ": " + string.Join(", ", rows)
                : country + ": " + string.Join(", ", rows);
        }

        var result = await kernel.InvokePromptAsync(
            "Comment on the open items for the purchasing meeting.\n{{$rows}}", arguments, cancellationToken: ct);
        return result.GetValue<string>() ?? "";
    }

    private static string Describe(Creditor creditor) =>
        $"{creditor.Name} ({creditor.Iban.Shorten()}), {creditor.OpenItems} open";
}
