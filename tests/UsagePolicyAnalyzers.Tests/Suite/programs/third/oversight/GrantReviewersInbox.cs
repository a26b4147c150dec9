// scope: UPA2004
using Microsoft.Extensions.Logging;
using OpenAI.Chat;

namespace Culture.Grants;

public sealed record ReviewRequest(string Subject, string Proposal);

public sealed record ReviewOutcome(bool Approved, string Reviewer);

public interface IHumanReview
{
    Task<ReviewOutcome> ReviewAsync(ReviewRequest request, CancellationToken ct);
}

public interface IReviewInbox
{
    Task<ReviewOutcome> WaitForAnswerAsync(ReviewRequest request, CancellationToken ct);
}

public sealed class OfficerReview(IReviewInbox inbox, ILogger<OfficerReview> log) : IHumanReview
{
    public async Task<ReviewOutcome> ReviewAsync(ReviewRequest request, CancellationToken ct)
    {
        log.LogInformation("Review of {Subject}", request.Subject);
        return await inbox.WaitForAnswerAsync(request, ct);
    }

    public Task<ReviewOutcome> AskLaterAsync(ReviewRequest request, CancellationToken ct) => inbox.WaitForAnswerAsync(request, ct);
}

public sealed class GrantService(ChatClient chat, IHumanReview review)
{
    public async Task<string> DecideAsync(string application, CancellationToken ct)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Propose whether this grant application should be funded:\n" + application);
        var outcome = await review.ReviewAsync(new ReviewRequest("grant", c.Content[0].Text), ct);
        return outcome.Approved ? "funded" : "open";
    }
}
