using Anthropic;
using Anthropic.Models.Messages;

namespace RelayDoctor;

public interface ITextModel
{
    Task<string> AskAsync(string instructions, string question, CancellationToken ct);
}

public sealed class ClaudeTextModel(AnthropicClient client) : ITextModel
{
    public async Task<string> AskAsync(string instructions, string question, CancellationToken ct)
    {
        Message m = await client.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 800,
            System = instructions,
            Messages = [new UserMessageParam(question)],
        }, ct);
        return m.StopReason == StopReason.Refusal
            ? "No explanation available."
            : string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}
