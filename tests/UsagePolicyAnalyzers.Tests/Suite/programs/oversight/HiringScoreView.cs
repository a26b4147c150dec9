// scope: UPA2001
using System.Text.Json;
using OpenAI.Chat;

namespace Jobs.Ranking;

public record Ranked(string CandidateId, int Score);

public class Ranking(ChatClient chat, ICandidates candidates)
{
    public async Task CutAsync(string vacancy)
    {
        var all = await candidates.AllAsync(vacancy);
        ChatCompletion c = await chat.CompleteChatAsync("Rank the job applicants for this vacancy. JSON [{CandidateId, Score}]\n" + string.Join("\n---\n", all));
        var ranked = JsonSerializer.Deserialize<List<Ranked>>(c.Content[0].Text)!;
        foreach (var loser in ranked.OrderByDescending(r => r.Score).Skip(10))
            await candidates.RejectAsync(loser.CandidateId); // expect-near: UPA2001
    }
}

public interface ICandidates { Task<IReadOnlyList<string>> AllAsync(string vacancy); Task RejectAsync(string candidateId); }
