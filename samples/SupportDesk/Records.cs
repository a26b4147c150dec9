namespace SupportDesk;

/// <summary>A question that a customer sends.</summary>
public sealed record Question(string UserId, string Text);

/// <summary>A customer as stored.</summary>
public sealed record Customer(string Number, string Name, string City, string Iban, string PassportNumber);

/// <summary>A loan that somebody asks for.</summary>
public sealed class LoanApplication
{
    public required string Number { get; init; }

    public required decimal Amount { get; init; }

    public required string Statement { get; init; }

    public LoanStatus Status { get; set; }
}

/// <summary>What became of a loan application.</summary>
public enum LoanStatus
{
    Open,
    Approved,
    Rejected,
    InReview,
}
