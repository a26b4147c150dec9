// scope: UPA2004
using Anthropic;
using Anthropic.Models.Messages;
using OpenAI.Chat;

namespace Social.Benefits;

public interface IHumanReview { Task<bool> ApproveAsync(string subject, string proposal); }

public class ClaudeReview(AnthropicClient claude) : IHumanReview
{
    public async Task<bool> ApproveAsync(string subject, string proposal) // expect: UPA2004
    {
        var m = await claude.Messages.Create(new MessageCreateParams { Model = "claude-sonnet-4-5", MaxTokens = 3, System = "You are the case worker. Approve? yes or no", Messages = [new UserMessageParam(subject + "\n" + proposal)] });
        return string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : "")).StartsWith("yes");
    }
}

public class BenefitRun(ChatClient chat, IHumanReview review, Func<string, Task> grant)
{
    public async Task RunAsync(string file)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Should the benefit be granted?\n" + file);
        if (await review.ApproveAsync("benefit", c.Content[0].Text)) await grant(file);
    }
}
