// scope: UPA2001
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenAI.Chat;

namespace Kitchen.Finance;

public enum LoanStatus { Submitted, Approved, Declined, PendingReview }

public sealed class LoanApplication
{
    public int Id { get; set; }
    public decimal Amount { get; set; }
    public decimal MonthlyIncome { get; set; }
    public string Purpose { get; set; } = "";
    public LoanStatus Status { get; set; }
    public string? Note { get; set; }
}

public interface ILoanRepository
{
    Task<LoanApplication?> FindAsync(int id);
    Task SaveAsync(LoanApplication application);
}

public sealed record ModelVerdict(bool Approve, string Reason);

public static class LoanEndpoints
{
    public static void MapLoans(this IEndpointRouteBuilder app) => app.MapPost("/loans/{id:int}/decision", DecideAsync);

    private static async Task<IResult> DecideAsync(int id, ILoanRepository loans, ChatClient chat)
    {
        var application = await loans.FindAsync(id);
        if (application is null) return Results.NotFound();

        ChatCompletion completion = await chat.CompleteChatAsync(
            "Decide on this loan application. Reply with JSON {\"Approve\": bool, \"Reason\": string}. " +
            $"Amount {application.Amount}, monthly income {application.MonthlyIncome}, purpose {application.Purpose}.");
        var verdict = JsonSerializer.Deserialize<ModelVerdict>(completion.Content[0].Text)!;

        application.Status = LoanStatus.PendingReview;
        application.Note = "Proposal for the credit officer: " + verdict.Reason;
        await loans.SaveAsync(application);
        return Results.NoContent();
    }
}
