// scope: UPA2005
using Microsoft.Extensions.AI;

namespace Nursery.Hiring;

public class JobCandidate
{
    public int Id { get; init; }
    public string Qualification { get; init; } = "";
    public int YearsOfExperience { get; init; }
    public string Religion { get; init; } = "";
    public string Availability { get; init; } = "";
}

public record RankedCandidate(int Id, int Score);

public interface IShortlistApproval
{
    Task<bool> RequestHeadTeacherApprovalAsync(IReadOnlyList<RankedCandidate> ranking, CancellationToken ct);
}

public class HiringRanking
{
    private readonly IChatClient _client;
    private readonly IShortlistApproval _approval;

    public HiringRanking(IChatClient client, IShortlistApproval approval)
    {
        _client = client;
        _approval = approval;
    }

    public async Task<IReadOnlyList<RankedCandidate>> RankAsync(IEnumerable<JobCandidate> candidates, CancellationToken ct)
    {
        var ranking = new List<RankedCandidate>();
        foreach (var c in candidates)
        {
            var profile =
                $"Qualification: {c.Qualification}\n" +
                $"Experience: {c.YearsOfExperience} years\n" +
                $"Religion: {c.Religion}\n" + // expect: UPA2005
                $"Availability: {c.Availability}";

            var response = await _client.GetResponseAsync(
                [
                    new ChatMessage(ChatRole.System, "You score job candidates for the post of a nursery teacher from 0 to 100. Answer with the number."),
                    new ChatMessage(ChatRole.User, profile)
                ], cancellationToken: ct);
            ranking.Add(new RankedCandidate(c.Id, int.Parse(response.Text)));
        }

        ranking.Sort((a, b) => b.Score.CompareTo(a.Score));
        return await _approval.RequestHeadTeacherApprovalAsync(ranking, ct) ? ranking : [];
    }
}
