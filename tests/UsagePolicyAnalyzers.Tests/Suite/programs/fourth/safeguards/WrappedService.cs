// scope: UPA4001, UPA4008
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Wrapped;

public interface IAnswerService { Task<string> AnswerAsync(string question); Task<string> AnswerScreenedAsync(string question); }

internal sealed class AnswerService(ChatClient chat, ModerationClient moderation) : IAnswerService
{
    public async Task<string> AnswerAsync(string question)
    {
        ChatCompletion c = await chat.CompleteChatAsync(question);
        if (c.FinishReason == ChatFinishReason.ContentFilter || c.Refusal is { Length: > 0 }) return "We cannot answer this.";
        return c.Content[0].Text;
    }

    public async Task<string> AnswerScreenedAsync(string question)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(question);
        return verdict.Flagged ? "We cannot answer this." : await AnswerAsync(question);
    }
}

public class QuickModel(IAnswerService answers) : PageModel
{
    [BindProperty] public string Question { get; set; } = "";
    public string Answer { get; private set; } = "";
    public async Task OnPostAsync() => Answer = await answers.AnswerAsync(Question); // expect-near: UPA4001
}

public class CarefulModel(IAnswerService answers) : PageModel
{
    [BindProperty] public string Question { get; set; } = "";
    public string Answer { get; private set; } = "";
    public async Task OnPostAsync() => Answer = await answers.AnswerScreenedAsync(Question);
}
