// scope: UPA4002, UPA4003
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Thresholds;

public enum Gate { Open, Ask, Shut }

public sealed class Thresholds
{
    public float Hate { get; init; } = 0.3f;
    public float Violence { get; init; } = 0.6f;
}

public sealed class StoryGate(ModerationClient moderation, Thresholds limits)
{
    public async Task<Gate> JudgeAsync(string text) => (await moderation.ClassifyTextAsync(text)).Value switch
    {
        { SexualMinors.Flagged: true } => Gate.Shut,
        var r when r.Hate.Score > limits.Hate => Gate.Shut,
        var r when r.Violence.Score > limits.Violence => Gate.Ask,
        _ => Gate.Open,
    };
}

public sealed class StoryService(StoryGate gate, ModerationClient moderation, ChatClient chat)
{
    public async Task<string> TellAsync(string theme) => await gate.JudgeAsync(theme) switch
    {
        Gate.Open => (await chat.CompleteChatAsync("A story: " + theme)).Value.Content[0].Text,
        Gate.Ask => "A colleague looks at your theme first.",
        _ => "No.",
    };

    public async Task<string> ContinueAsync(string theme)
    {
        _ = await moderation.ClassifyTextAsync(theme); // expect: UPA4002
        return (await chat.CompleteChatAsync("Continue the story: " + theme)).Value.Content[0].Text;
    }
}
