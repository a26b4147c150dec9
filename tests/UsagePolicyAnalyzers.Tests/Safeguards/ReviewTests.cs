using UsagePolicy.Safeguards;

namespace UsagePolicyAnalyzers.Tests.Safeguards;

public class ReviewTests
{
    [Fact]
    public void Only_a_named_approval_is_one()
    {
        Assert.True(ReviewOutcome.Approved("M. Okafor").IsApproved);
        Assert.False(ReviewOutcome.Rejected("M. Okafor", "income not shown").IsApproved);
        Assert.False(ReviewOutcome.Pending("case 17").IsApproved);
        Assert.Throws<ArgumentException>(() => ReviewOutcome.Approved(" "));
        Assert.Throws<ArgumentException>(() => ReviewOutcome.Rejected(null!));
    }

    [Fact]
    public void Request_names_the_decision_and_shows_the_proposal_as_text()
    {
        Assert.Equal("Friday", new ReviewRequest("Loan application", DayOfWeek.Friday).ProposedOutcome);
        Assert.Throws<ArgumentException>(() => new ReviewRequest(""));
    }

    [Fact]
    public void User_identifier_is_stable_and_tells_users_apart()
    {
        Assert.Equal(UserIdentifier.Hash("user-1"), UserIdentifier.Hash("user-1"));
        Assert.NotEqual(UserIdentifier.Hash("user-1"), UserIdentifier.Hash("user-2"));
        Assert.NotEqual(UserIdentifier.Hash("user-1"), UserIdentifier.Hash("user-1", "salt"));
        Assert.Matches("^[0-9a-f]{64}$", UserIdentifier.Hash("user-1"));
        Assert.Equal("anonymous", UserIdentifier.Hash(null));
    }

    [Fact]
    public void Attributes_survive_into_metadata()
    {
        var exception = (PolicyExceptionAttribute)Assert.Single(typeof(Marked).GetCustomAttributes(typeof(PolicyExceptionAttribute), false));

        Assert.Equal("UPA2001", exception.RuleId);
        Assert.Equal(PolicyExceptionKind.AcceptedRisk, exception.Kind);
        Assert.Equal("underwriters", Assert.Single(typeof(Marked).GetCustomAttributes(typeof(HumanReviewAttribute), false).Cast<HumanReviewAttribute>()).Reviewer);
    }

    [PolicyException("UPA2001", Justification = "pilot", ApprovedBy = "risk board", Expires = "2027-01-31")]
    [HumanReview("underwriters")]
    [AiDisclosure("banner")]
    [RequiresApproval]
    [ModerationBypassReviewed(Justification = "replay of stored texts", ApprovedBy = "trust team", Expires = "2027-01-31")]
    private sealed class Marked;
}
