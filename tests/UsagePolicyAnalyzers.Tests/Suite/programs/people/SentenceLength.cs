// scope: UPA2001
using Microsoft.Extensions.AI;

namespace Grammar.Coach;

public enum Verdict { Keep, Split, Reject }

public sealed record SentenceCase(string Sentence) { public Verdict Verdict { get; set; } }

public class SentenceJudge(IChatClient client)
{
    public async Task JudgeAsync(SentenceCase item, IList<SentenceCase> rejected)
    {
        var response = await client.GetResponseAsync("Is this sentence too long to read aloud? keep, split or reject\n" + item.Sentence);
        item.Verdict = Enum.TryParse<Verdict>(response.Text, ignoreCase: true, out var v) ? v : Verdict.Keep;
        if (item.Verdict == Verdict.Reject) rejected.Add(item);
    }
}
