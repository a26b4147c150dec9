namespace Housing.Coop;

public record CommitteeVote(bool Accepted, string Minutes);

public interface IAdmissionCommittee
{
    Task<CommitteeVote> RequestCommitteeApprovalAsync(int applicantId, string file, CancellationToken ct);
}

public interface ICoopLetters
{
    Task SendRejectionAsync(string email, string text, CancellationToken ct);
    Task SendContractAsync(string email, CancellationToken ct);
}

public class AdmissionMeeting(IApplicantNotes notes, IAdmissionCommittee committee, ICoopLetters letters)
{
    public async Task HandleAsync(CoopApplicant applicant, CancellationToken ct)
    {
        var file = await notes.SummarizeAsync(applicant, ct);
        var vote = await committee.RequestCommitteeApprovalAsync(applicant.Id, file, ct);
        if (vote.Accepted)
            await letters.SendContractAsync(applicant.Email, ct);
        else
            await letters.SendRejectionAsync(applicant.Email, vote.Minutes, ct);
    }
}
