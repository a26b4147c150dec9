// scope: UPA2005
using System.Text.Json;
using OpenAI.Chat;
using UsagePolicy.Safeguards;

namespace College.Scholarships;

public sealed record Applicant(Guid Id, string Essay, double GradeAverage, string Ethnicity, string Gender);
public sealed record BlindFile(string Essay, double GradeAverage);
public sealed record Ranking(Guid Id, int Points);

public class ScholarshipRound(ChatClient chat, IHumanReview committee)
{
    private static BlindFile Blind(Applicant a) => new(a.Essay, a.GradeAverage);

    public async Task<IReadOnlyList<Ranking>> RankAsync(IReadOnlyList<Applicant> applicants, CancellationToken ct)
    {
        var list = new List<Ranking>();
        foreach (var a in applicants)
        {
            ChatCompletion c = await chat.CompleteChatAsync(
                [
                    new SystemChatMessage("Score the scholarship application of a student from 0 to 100. Number only."),
                    new UserChatMessage(JsonSerializer.Serialize(Blind(a))),
                ], cancellationToken: ct);
            list.Add(new Ranking(a.Id, int.Parse(c.Content[0].Text)));
        }

        var outcome = await committee.RequestAsync(new ReviewRequest("Scholarship round", list), ct);
        return outcome.IsApproved ? list.OrderByDescending(r => r.Points).ToList() : [];
    }

    /// <summary>Are the points of the groups alike? Computed here, after the round.</summary>
    public static IReadOnlyDictionary<string, double> MeansByGroup(IEnumerable<Applicant> applicants, IEnumerable<Ranking> ranking) =>
        applicants.Join(ranking, a => a.Id, r => r.Id, (a, r) => (Group: a.Ethnicity + "/" + a.Gender, r.Points))
            .GroupBy(x => x.Group)
            .ToDictionary(g => g.Key, g => g.Average(x => x.Points));
}
