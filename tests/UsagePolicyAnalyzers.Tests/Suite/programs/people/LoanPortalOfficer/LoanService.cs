// scope: UPA2001, UPA2005
namespace Loans.Portal;

public record LoanRequest(string Borrower, decimal Income, decimal Amount, string Purpose);

public enum LoanStatus { Submitted, WaitingForLoanOfficer, Approved, Denied }

public class Loan
{
    public Guid Id { get; init; } = Guid.NewGuid();
    public required LoanRequest Request { get; init; }
    public int? SuggestedScore { get; set; }
    public LoanStatus Status { get; set; } = LoanStatus.Submitted;
}

public interface ILoanRepository { Task AddAsync(Loan loan); Task<Loan> GetAsync(Guid id); }

public class LoanService(IModel model, ILoanRepository repository)
{
    public async Task<Loan> SubmitAsync(LoanRequest request)
    {
        var loan = new Loan { Request = request };
        loan.SuggestedScore = await model.ScoreAsync($"Credit score 0-100 for a borrower with income {request.Income} who wants {request.Amount} for {request.Purpose}");
        loan.Status = LoanStatus.WaitingForLoanOfficer;
        await repository.AddAsync(loan);
        return loan;
    }

    /// <summary>Called from the back office by the loan officer.</summary>
    public async Task DecideAsync(Guid id, LoanStatus decidedByOfficer)
    {
        var loan = await repository.GetAsync(id);
        loan.Status = decidedByOfficer;
        await repository.AddAsync(loan);
    }
}
