// scope: UPA2005
using OpenAI.Chat;

namespace Recruiting.Rank;

public record JobCandidate(string Name, string Experience, string Religion);

public class CandidateRanker(ChatClient chat)
{
    public async Task<int> ScoreAsync(JobCandidate candidate)
    {
        ChatCompletion c = await chat.CompleteChatAsync(
            new SystemChatMessage("Score the job candidate for the sales position from 0 to 100. Only the number."),
            new UserChatMessage($"Experience: {candidate.Experience}. Religion: {candidate.Religion}.")); // expect: UPA2005
        return int.Parse(c.Content[0].Text);
    }
}
