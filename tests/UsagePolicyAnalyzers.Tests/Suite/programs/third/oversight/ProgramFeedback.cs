// scope: UPA2001
using Anthropic;
using Anthropic.Models.Messages;

namespace Course.Grading;

public sealed class Submission
{
    public int StudentId { get; init; }
    public string Essay { get; init; } = "";
    public int? Grade { get; set; }
    public string? Feedback { get; set; }
}

public interface IGradebook
{
    IEnumerable<Submission> Ungraded(string course);
    Task SaveAsync(Submission submission);
}

public sealed class EssayGrader(AnthropicClient claude, IGradebook gradebook)
{
    private async Task<string> AskAsync(string instruction, string essay)
    {
        Message m = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 200,
            System = instruction,
            Messages = [new UserMessageParam(essay)],
        });
        return string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }

    public async Task RunAsync(string course)
    {
        foreach (var submission in gradebook.Ungraded(course))
        {
            var reply = await AskAsync("Name two strengths of the essay and one thing to improve. The teacher gives the mark herself.", submission.Essay);
            submission.Feedback = reply;
            await gradebook.SaveAsync(submission);
        }
    }
}
