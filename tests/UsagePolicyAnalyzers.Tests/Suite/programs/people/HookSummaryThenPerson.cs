// scope: UPA2004
using OpenAI.Chat;

namespace Social.Benefits;

public interface IHumanReview { Task<bool> ApproveAsync(string subject, string proposal); }

public interface ICaseWorkerDesk { Task<string> AskAsync(string text); }

public class SummarizedReview(ChatClient chat, ICaseWorkerDesk desk) : IHumanReview
{
    public async Task<bool> ApproveAsync(string subject, string proposal)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Shorten this proposal for the case worker:\n" + proposal);
        var answer = await desk.AskAsync(subject + "\n" + c.Content[0].Text);
        return answer.Equals("approve", StringComparison.OrdinalIgnoreCase);
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
