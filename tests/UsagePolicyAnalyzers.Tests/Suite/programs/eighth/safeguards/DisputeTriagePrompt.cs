// references: Microsoft.SemanticKernel.Core, Microsoft.SemanticKernel.Abstractions
// scope: UPA3003
using Microsoft.SemanticKernel;

namespace CardDesk.Disputes;

/// <summary>Turns a free-text complaint about a charge into a short summary for the back office.</summary>
public sealed class DisputeTriagePrompt(Kernel kernel)
{
    private const string Template =
        "Summarize the complaint below for the back office in three bullet points: merchant, date, what the customer wants.\n" +
        "Leave out anything that identifies the card.\n" +
        "\n" +
        "Example complaint:\n" +
        "I bought two lamps at Lindholm Lights on 4 March with 5278 1300 9485 2265 and was charged twice.\n" + // expect: UPA3003
        "Example summary:\n" +
        "- Lindholm Lights\n" +
        "- 4 March\n" +
        "- refund of the second charge\n" +
        "\n" +
        "Complaint:\n" +
        "{{$complaint}}";

    public async Task<string> SummarizeAsync(string complaint, CancellationToken ct)
    {
        var arguments = new KernelArguments { ["complaint"] = complaint };
        var result = await kernel.InvokePromptAsync(Template, arguments, cancellationToken: ct);
        return result.GetValue<string>() ?? "";
    }

    public async Task<IReadOnlyDictionary<Guid, string>> SummarizeAllAsync(IReadOnlyDictionary<Guid, string> complaints, CancellationToken ct)
    {
        var summaries = new Dictionary<Guid, string>();
        foreach (var (id, text) in complaints)
        {
            summaries[id] = await SummarizeAsync(text, ct);
        }
        return summaries;
    }
}

/// <summary>Cuts card-like digits out of a complaint before it is summarized.</summary>
public static class ComplaintCleaner
{
    public static string Clean(string complaint)
    {
        var digits = 0;
        var result = new System.Text.StringBuilder(complaint.Length);
        foreach (var ch in complaint)
        {
            digits = char.IsDigit(ch) ? digits + 1 : ch is ' ' or '-' ? digits : 0;
            result.Append(digits > 6 && char.IsDigit(ch) ? '•' : ch);
        }
        return result.ToString();
    }
}
