// scope: UPA2004
using System.Threading.Channels;

namespace Lending.Desk;

[AttributeUsage(AttributeTargets.Method)]
public sealed class HumanReviewAttribute(string whoAndWhere) : Attribute { public string WhoAndWhere { get; } = whoAndWhere; }

public sealed record Loan(Guid Id, decimal Amount);
public sealed class DeskOptions { public bool ApproveByDefault { get; set; } = true; }

public sealed class ApprovalDesk(DeskOptions options, Channel<(Loan, TaskCompletionSource<bool>)> screen, OpenAI.Chat.ChatClient summaries)
{
    [HumanReview("credit officer, desk screen")]
    public Task<bool> RequestUnderwriterApproval(Loan loan)
    {
        var waiting = new TaskCompletionSource<bool>();
        screen.Writer.TryWrite((loan, waiting));
        return waiting.Task;
    }

    [HumanReview("branch manager")]
    public async Task<bool> AskBranchManagerAsync(Loan loan) // expect: UPA2004
    {
        await Task.Delay(TimeSpan.FromSeconds(2));
        return options.ApproveByDefault;
    }

    [HumanReview("risk committee, not yet installed")]
    public Task<bool> AskRiskCommitteeAsync(Loan loan) => throw new NotSupportedException("The committee does not meet before May.");

    public async Task<string> SummaryAsync(Loan loan) =>
        (await summaries.CompleteChatAsync($"One sentence on a loan of {loan.Amount} euros.")).Value.Content[0].Text;
}
