// scope: UPA4006
using Anthropic;
using Anthropic.Models.Messages;

namespace Desk;

public interface IClerks { Task<string> AnswerByHandAsync(string question); }

public class DeskService(AnthropicClient claude, IClerks clerks)
{
    public async Task<string> AnswerAsync(string question)
    {
        var m = await claude.Messages.Create(new MessageCreateParams { Model = "claude-sonnet-4-5", MaxTokens = 400, Messages = [new UserMessageParam(question)] });
        return m.StopReason == StopReason.Refusal
            ? await clerks.AnswerByHandAsync(question)
            : string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}
