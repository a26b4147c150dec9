using OpenAI.Chat;
using UsagePolicy.Safeguards;

namespace SupportDesk.Repaired;

public sealed class LoanDesk(ChatClient chat, CustomerStore store, IHumanReview review)
{
    public async Task DecideAsync(LoanApplication application, CancellationToken ct)
    {
        ChatCompletion proposal = await chat.CompleteChatAsync(
            $"You prepare loan applications for an underwriter: list what speaks for and against. Amount: {application.Amount}. Statement: {application.Statement}");
        var evidence = proposal.FinishReason == ChatFinishReason.ContentFilter ? "No proposal: the request was filtered." : proposal.Content[0].Text;
        var outcome = await review.RequestAsync(
            new ReviewRequest($"Loan {application.Number}", LoanStatus.Approved, domain: "credit", evidence: evidence),
            ct);
        application.Status = outcome.Status switch
        {
            ReviewStatus.Approved => LoanStatus.Approved,
            ReviewStatus.Rejected => LoanStatus.Rejected,
            _ => LoanStatus.InReview,
        };
        store.Save(application);
    }
}
