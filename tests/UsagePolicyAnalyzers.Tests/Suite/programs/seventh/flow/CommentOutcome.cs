// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using Microsoft.Extensions.Logging;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Whimbrel.Comments;

public sealed class CommentState
{
    public required string Text { get; init; }
    public ModerationResult? Verdict { get; set; }
    public string? Summary { get; set; }
}

public interface ICommentStage
{
    Task RunAsync(CommentState state, CancellationToken ct);
}

public sealed class ScreenStage(ModerationClient moderation) : ICommentStage
{
    public async Task RunAsync(CommentState state, CancellationToken ct) =>
        state.Verdict = await moderation.ClassifyTextAsync(state.Text, ct); // expect-near: UPA4002
}

public sealed class SummaryStage(ChatClient chat) : ICommentStage
{
    public async Task RunAsync(CommentState state, CancellationToken ct)
    {
        ChatCompletion c = await chat.CompleteChatAsync([new UserChatMessage("One sentence about this comment:\n" + state.Text)], cancellationToken: ct);
        state.Summary = c.Content[0].Text;
    }
}

public sealed class CommentLine(IEnumerable<ICommentStage> stages, ILogger<CommentLine> logger)
{
    public async Task<IReadOnlyList<CommentState>> RunAsync(IEnumerable<string> comments, CancellationToken ct)
    {
        var states = comments.Select(c => new CommentState { Text = c }).ToList();
        foreach (var state in states)
        {
            foreach (var stage in stages) await stage.RunAsync(state, ct);
            logger.LogInformation("comment of {Length} characters, flagged {Flagged}", state.Text.Length, state.Verdict?.Flagged);
        }
        return states.Where(s => s.Summary is { Length: > 0 }).ToList();
    }
}
