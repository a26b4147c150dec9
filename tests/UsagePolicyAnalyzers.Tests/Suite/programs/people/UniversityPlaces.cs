// scope: UPA2001
using Microsoft.Extensions.AI;

namespace University.Places;

public record Applicant(string Id, string Statement, double SchoolAverage);

public class UniversityPlaces(IChatClient client)
{
    public async Task<List<string>> AdmitAsync(IReadOnlyList<Applicant> applicants, int places)
    {
        var rated = new List<(Applicant Applicant, double Score)>();
        foreach (var applicant in applicants)
            rated.Add((applicant, await RateAsync(applicant)));
        var admitted = rated.OrderByDescending(r => r.Score).Take(places).Select(r => r.Applicant.Id).ToList();
        return admitted; // expect-near: UPA2001
    }

    private async Task<double> RateAsync(Applicant applicant)
    {
        var response = await client.GetResponseAsync("Rate the motivation of the university applicant from 0 to 10, number only.\n" + applicant.Statement);
        return double.TryParse(response.Text, out var score) ? score : 0;
    }
}
