// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
// references: Microsoft.SemanticKernel.Core
using Microsoft.SemanticKernel;

namespace Ostrava.Purchasing;

public sealed class SupplierInvoice
{
    public string Number { get; init; } = "";
    public string Supplier { get; init; } = "";
    public string SupplierIban { get; init; } = "";
    public decimal Total { get; init; }
    public IReadOnlyList<string> Lines { get; init; } = [];
}

public interface IInvoiceArchive
{
    Task<SupplierInvoice> LoadAsync(string number, CancellationToken ct);
}

public sealed class SupplierPrompts(Kernel kernel, IInvoiceArchive archive)
{
    private const string Template = """
        Compare the invoice {{$number}} of {{$supplier}} with its order lines.
        Payment goes to {{$account}}.

        {{$lines}}

        List the lines whose text does not describe goods or services.
        """;

    public async Task<string> CommentAsync(string number, CancellationToken ct)
    {
        var invoice = await archive.LoadAsync(number, ct);
        var arguments = Fill(invoice);
        var result = await kernel.InvokePromptAsync(Template, arguments, cancellationToken: ct);
        return result.ToString();
    }

    private static KernelArguments Fill(SupplierInvoice invoice)
    {
        var lines = invoice.Lines.Select((text, index) => $"{index + 1}. {text}");
        return new KernelArguments
        {
            ["number"] = invoice.Number,
            ["supplier"] = invoice.Supplier,
            ["account"] = invoice.SupplierIban, // expect-near: UPA3001
            ["lines"] = string.Join("\n", lines),
        };
    }
}
