// scope: UPA2005
using System.Text.Json;
using Anthropic;
using Anthropic.Models.Messages;

namespace College.Bursaries;

public class Student
{
    public required string Essay { get; init; }
    public required string Ethnicity { get; init; }
    public bool HasDisability { get; init; }
    public double GradeAverage { get; init; }
}

public interface ICommittee { Task TableAsync(string json); }

public class BursaryScores(AnthropicClient claude, ICommittee committee)
{
    public async Task ScoreAsync(Student s)
    {
        var message = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-opus-4-5",
            MaxTokens = 200,
            System = "Score applicants for admission and a bursary at our college from 1 to 10. Return JSON.",
            Messages = [new UserMessageParam { Content = JsonSerializer.Serialize(s) }], // expect: UPA2005
        });
        await committee.TableAsync(Text(message));
    }

    // Bias audit: numbers by group, nobody is scored.
    public async Task<string> AuditAsync(IEnumerable<(Student Student, bool Admitted)> outcome)
    {
        var table = outcome.GroupBy(o => o.Student.Ethnicity).Select(g => $"{g.Key};{g.Count()};{g.Count(x => x.Admitted)}");
        var message = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-opus-4-5",
            MaxTokens = 600,
            System = "Check these admission rates by group for unequal treatment and describe what stands out.",
            Messages = [new UserMessageParam { Content = string.Join("\n", table) }],
        });
        return Text(message);
    }

    private static string Text(Message m) => string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
}
