// scope: UPA2005
using OpenAI.Chat;

namespace Recruiting.Rank;

public record JobCandidate(string Name, string Experience, string Religion, string RaceBib);

public class CandidateRanker(ChatClient chat, IDictionary<string, int> holidays)
{
    public async Task<int> ScoreAsync(JobCandidate candidate)
    {
        ChatCompletion c = await chat.CompleteChatAsync(
            new SystemChatMessage("Score the job candidate for the sales position from 0 to 100. Only the number."),
            new UserChatMessage($"Experience: {candidate.Experience}."));
        holidays[candidate.Name] = candidate.Religion == "none" ? 0 : 2;
        return int.Parse(c.Content[0].Text);
    }
}
