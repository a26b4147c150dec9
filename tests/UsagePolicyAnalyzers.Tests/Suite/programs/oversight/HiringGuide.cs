// scope: UPA2001
using OpenAI.Chat;

namespace Jobs.Guide;

public class InterviewGuide(ChatClient chat, ICandidates candidates)
{
    public async Task PrepareAsync(string vacancy)
    {
        foreach (var candidate in await candidates.ShortlistedAsync(vacancy))
        {
            ChatCompletion c = await chat.CompleteChatAsync("Five questions for the job interview of this candidate, from the resume:\n" + candidate.Resume);
            await candidates.AttachGuideAsync(candidate.Id, c.Content[0].Text);
        }
    }
}

public record Candidate(string Id, string Resume);
public interface ICandidates { Task<IReadOnlyList<Candidate>> ShortlistedAsync(string vacancy); Task AttachGuideAsync(string candidateId, string questions); }
