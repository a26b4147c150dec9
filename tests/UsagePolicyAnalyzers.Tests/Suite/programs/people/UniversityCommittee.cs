// scope: UPA2001
using Microsoft.Extensions.AI;

namespace University.Places;

public record Applicant(string Id, string Statement, double SchoolAverage);

public interface IAdmissionsCommittee
{
    Task<bool> RequestCommitteeApprovalAsync(string applicantId, string summary);
}

public class UniversityPlaces(IChatClient client, IAdmissionsCommittee committee)
{
    public async Task<List<string>> AdmitAsync(IReadOnlyList<Applicant> applicants)
    {
        var admitted = new List<string>();
        foreach (var applicant in applicants)
        {
            var response = await client.GetResponseAsync("Rate the motivation of the university applicant from 0 to 10 and say why.\n" + applicant.Statement);
            if (await committee.RequestCommitteeApprovalAsync(applicant.Id, response.Text))
                admitted.Add(applicant.Id);
        }
        return admitted;
    }
}
