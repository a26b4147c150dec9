// scope: UPA2001
using Anthropic;
using Anthropic.Models.Messages;

namespace Aquarium;

public class PumpNotes(AnthropicClient claude, Action<string> show)
{
    public async Task TickAsync(string sensors)
    {
        var m = await claude.Messages.Create(new MessageCreateParams { Model = "claude-sonnet-4-5", MaxTokens = 100, System = "Explain the readings of a home aquarium in one sentence.", Messages = [new UserMessageParam(sensors)] });
        var text = string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
        show(text.Contains("warm") ? "Warm: " + text : text);
    }
}
