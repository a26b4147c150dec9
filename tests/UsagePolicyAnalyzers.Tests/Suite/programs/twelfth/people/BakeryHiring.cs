// scope: UPA2005
using Microsoft.Extensions.AI;

namespace Bakery.Hiring;

public class JobCandidate
{
    public int Id { get; init; }
    public string Qualification { get; init; } = "";
    public int YearsOfExperience { get; init; }
    public string Gender { get; init; } = "";
}

public record RankedCandidate(int Id, int Score);

public class HiringRanking(IChatClient client)
{
    public async Task<IReadOnlyList<RankedCandidate>> RankAsync(IReadOnlyList<JobCandidate> candidates, CancellationToken ct)
    {
        var ranking = new List<RankedCandidate>();
        foreach (var c in candidates)
        {
            var response = await client.GetResponseAsync(
                [
                    new ChatMessage(ChatRole.System, "You score job candidates for the post of a baker from 0 to 100. Answer with the number."),
                    new ChatMessage(ChatRole.User, $"Qualification: {c.Qualification}\nExperience: {c.YearsOfExperience} years")
                ], cancellationToken: ct);
            ranking.Add(new RankedCandidate(c.Id, int.Parse(response.Text)));
        }
        return ranking;
    }

    public static IReadOnlyDictionary<string, double> MeanScoreByGender(IReadOnlyList<JobCandidate> candidates, IReadOnlyList<RankedCandidate> ranking) =>
        candidates.Join(ranking, c => c.Id, r => r.Id, (c, r) => (c.Gender, r.Score))
            .GroupBy(x => x.Gender)
            .ToDictionary(g => g.Key, g => g.Average(x => x.Score));
}
