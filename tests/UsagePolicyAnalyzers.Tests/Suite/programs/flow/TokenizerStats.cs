// scope: UPA3001
using Microsoft.Extensions.AI;

namespace Prompting.Stats;

public sealed class BudgetReport
{
    public int TokenCount { get; set; }
    public int MaxTokens { get; set; }
    public string TokenizerName { get; set; } = "";
    public string CardNumberFormatHint { get; set; } = "groups of four";
    public int PinCount { get; set; }
}

public sealed class BudgetAdvisor(IChatClient client)
{
    public async Task<string> AdviseAsync(BudgetReport report, CancellationToken cancellationToken)
    {
        var tokens = report.TokenCount;
        string prompt = $"The prompt has {tokens} tokens of {report.MaxTokens} ({report.TokenizerName}). The board has {report.PinCount} pins. How can it be shortened?";
        var response = await client.GetResponseAsync(prompt, cancellationToken: cancellationToken);
        return response.Text;
    }
}
