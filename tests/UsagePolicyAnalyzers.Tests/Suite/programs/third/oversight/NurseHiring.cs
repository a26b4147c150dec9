// scope: UPA2001
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;

namespace Hospital.Staffing;

public sealed record NurseApplicant(Guid Id, string Email, string Resume);

public interface IApplicantQueue
{
    IAsyncEnumerable<NurseApplicant> NewAsync(CancellationToken ct);
}

public interface IApplicantMail
{
    Task SendRejectionAsync(string email);
    Task InviteToInterviewAsync(string email);
}

public interface IHumanReview
{
    Task<bool> ConfirmAsync(string subject, string proposal, CancellationToken ct);
}

public sealed class ScreeningWorker(IChatClient model, IApplicantQueue queue, IApplicantMail mail, IHumanReview review) : BackgroundService
{
    private const int Threshold = 65;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var applicant in queue.NewAsync(stoppingToken))
        {
            var response = await model.GetResponseAsync(
                $"Score this resume for the vacancy of a ward nurse from 0 to 100. Only the number.\n{applicant.Resume}",
                cancellationToken: stoppingToken);
            if (!int.TryParse(response.Text, out var score)) continue;

            if (score < Threshold)
                await mail.SendRejectionAsync(applicant.Email); // expect-near: UPA2001
            else
                await mail.InviteToInterviewAsync(applicant.Email);
        }
    }

    public Task<bool> AskAsync(NurseApplicant a, CancellationToken ct) => review.ConfirmAsync(a.Email, a.Resume, ct);
}
