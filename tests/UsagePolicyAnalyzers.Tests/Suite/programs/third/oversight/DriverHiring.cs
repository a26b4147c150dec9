// scope: UPA2005
using OpenAI.Chat;

namespace Logistics.Hiring;

public sealed record DriverCandidate(Guid Id, string Nationality, string Religion, int YearsOfDriving, string[] Licences);

public sealed record Ranking(Guid Id, int Score);

public sealed class DriverRanking(ChatClient chat)
{
    private static readonly ChatCompletionOptions Options = new() { Temperature = 0 };

    public async Task<IReadOnlyList<Ranking>> RankAsync(IEnumerable<DriverCandidate> candidates)
    {
        var result = new List<Ranking>();
        foreach (var candidate in candidates)
        {
            var prompt =
                "Score this job candidate for a truck driver position from 0 to 100. Number only. " +
                $"Driving since {candidate.YearsOfDriving} years, licences {string.Join('/', candidate.Licences)}, " +
                $"nationality {candidate.Nationality}."; // expect: UPA2005
            ChatCompletion c = await chat.CompleteChatAsync([new UserChatMessage(prompt)], Options);
            result.Add(new Ranking(candidate.Id, int.Parse(c.Content[0].Text)));
        }
        return result.OrderByDescending(r => r.Score).ToList();
    }
}
