// scope: UPA4006
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;

namespace Router;

public class ModelRouter(AnthropicClient claude, IChatClient local)
{
    public async Task<string> AskAsync(string text)
    {
        try
        {
            var m = await claude.Messages.Create(new MessageCreateParams { Model = "claude-sonnet-4-5", MaxTokens = 800, Messages = [new UserMessageParam(text)] });
            if (m.StopReason == StopReason.Refusal) return "This request was refused.";
            return string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
        }
        catch (HttpRequestException)
        {
            return (await local.GetResponseAsync(text)).Text;
        }
    }
}
