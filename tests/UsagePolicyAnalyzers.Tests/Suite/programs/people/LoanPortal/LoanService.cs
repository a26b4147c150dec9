namespace Loans.Portal;

public record LoanRequest(string Borrower, decimal Income, decimal Amount, string Purpose);

public enum LoanStatus { Submitted, Approved, Denied }

public class Loan
{
    public Guid Id { get; init; } = Guid.NewGuid();
    public required LoanRequest Request { get; init; }
    public LoanStatus Status { get; set; } = LoanStatus.Submitted;
}

public interface ILoanRepository { Task AddAsync(Loan loan); }

public class LoanService(IModel model, ILoanRepository repository)
{
    public async Task<Loan> SubmitAsync(LoanRequest request)
    {
        var loan = new Loan { Request = request };
        var score = await model.ScoreAsync($"Credit score 0-100 for a borrower with income {request.Income} who wants {request.Amount} for {request.Purpose}");
        loan.Status = score switch // expect-near: UPA2001
        {
            >= 60 => LoanStatus.Approved,
            _ => LoanStatus.Denied,
        };
        await repository.AddAsync(loan);
        return loan;
    }
}
