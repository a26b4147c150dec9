// scope: UPA2001, UPA2004, UPA2005
using System.Text.Json;
using Anthropic;
using Anthropic.Models.Messages;

namespace Bausparkasse.Kredit;

public sealed record LoanFile(string Number, decimal Amount, decimal MonthlyIncome, decimal MonthlyCosts, string Employer);

public sealed record RiskNote(string Level, string Summary);

public interface IUnderwriting
{
    Task<bool> RequestUnderwriterApproval(string number, RiskNote note, CancellationToken ct);
}

public interface ILoanBook
{
    Task ApproveLoanAsync(string number, decimal amount, CancellationToken ct);
    Task DeclineLoanAsync(string number, CancellationToken ct);
}

public sealed class MortgageDesk
{
    private readonly IAnthropicClient _claude;
    private readonly IUnderwriting _underwriting;
    private readonly ILoanBook _book;

    public MortgageDesk(IAnthropicClient claude, IUnderwriting underwriting, ILoanBook book)
    {
        _claude = claude;
        _underwriting = underwriting;
        _book = book;
    }

    public async Task ProcessAsync(LoanFile file, CancellationToken ct)
    {
        var note = await AssessAsync(file, ct);

        if (await _underwriting.RequestUnderwriterApproval(file.Number, note, ct))
            await _book.ApproveLoanAsync(file.Number, file.Amount, ct);
        else
            await _book.DeclineLoanAsync(file.Number, ct);
    }

    private async Task<RiskNote> AssessAsync(LoanFile file, CancellationToken ct)
    {
        var message = await _claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 500,
            System = "You prepare mortgage files for the underwriter. Return JSON with level (low, medium, high) and summary.",
            Messages =
            [
                new UserMessageParam
                {
                    Content = $"Loan {file.Amount:0}, income {file.MonthlyIncome:0}, costs {file.MonthlyCosts:0}, employer {file.Employer}"
                }
            ],
        }, ct);

        var json = string.Concat(message.Content.Select(block => block.TryPickText(out var text) ? text.Text : ""));
        return JsonSerializer.Deserialize<RiskNote>(json, JsonSerializerOptions.Web)!;
    }
}
