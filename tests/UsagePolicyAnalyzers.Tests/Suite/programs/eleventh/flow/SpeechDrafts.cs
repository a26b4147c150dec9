// scope: UPA4006
using Anthropic;
using Anthropic.Models.Messages;

namespace Festreden;

public sealed class SpeechDrafts(AnthropicClient claude)
{
    private static readonly string[] Models = ["claude-sonnet-4-5", "claude-haiku-4-5", "claude-3-5-haiku-latest"];

    public async Task<string> DraftAsync(string occasion, string anecdotes)
    {
        var text = $"Write a speech of three minutes for {occasion}. Use these anecdotes:\n{anecdotes}";
        foreach (var model in Models)
        {
            var message = await claude.Messages.Create(new MessageCreateParams // expect-near: UPA4006
            {
                Model = model,
                MaxTokens = 1500,
                Messages = [new UserMessageParam(text)],
            });
            if (message.StopReason == StopReason.Refusal) continue;
            return string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
        }
        return "";
    }
}
