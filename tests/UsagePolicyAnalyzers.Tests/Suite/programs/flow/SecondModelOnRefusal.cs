// scope: UPA4006
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;

namespace Router;

public class ModelRouter(AnthropicClient claude, IChatClient local)
{
    public async Task<string> AskAsync(string text)
    {
        var m = await claude.Messages.Create(new MessageCreateParams { Model = "claude-sonnet-4-5", MaxTokens = 800, Messages = [new UserMessageParam(text)] });
        if (m.StopReason == StopReason.Refusal)
        {
            var other = await local.GetResponseAsync(text); // expect-near: UPA4006
            return other.Text;
        }
        return string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}
