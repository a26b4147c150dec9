// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Whimbrel.Stages;

public sealed class StageState
{
    public required string Text { get; init; }
    public ModerationResult? Verdict { get; set; }
    public string? Summary { get; set; }
}

public delegate Task StageNext(StageState state, CancellationToken ct);

public interface IStage
{
    Task RunAsync(StageState state, StageNext next, CancellationToken ct);
}

public sealed class LookStage(ModerationClient moderation) : IStage
{
    public async Task RunAsync(StageState state, StageNext next, CancellationToken ct)
    {
        state.Verdict = await moderation.ClassifyTextAsync(state.Text, ct);
        await next(state, ct);
    }
}

public sealed class WriteStage(ChatClient chat) : IStage
{
    public async Task RunAsync(StageState state, StageNext next, CancellationToken ct)
    {
        if (state.Verdict is not { Flagged: false }) return;
        ChatCompletion c = await chat.CompleteChatAsync([new UserChatMessage("One sentence about this comment:\n" + state.Text)], cancellationToken: ct);
        state.Summary = c.Content[0].Text;
        await next(state, ct);
    }
}

public sealed class StageLine(LookStage look, WriteStage write)
{
    public async Task<string?> RunAsync(string comment, CancellationToken ct)
    {
        IStage[] stages = [look, write];
        StageNext line = (_, _) => Task.CompletedTask;
        foreach (var stage in Enumerable.Reverse(stages))
        {
            var next = line;
            line = (current, token) => stage.RunAsync(current, next, token);
        }
        var state = new StageState { Text = comment };
        await line(state, ct);
        return state.Summary;
    }
}
