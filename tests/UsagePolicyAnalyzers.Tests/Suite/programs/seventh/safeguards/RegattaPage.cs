using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Regatta.Pages;

public sealed class ReportModel(ChatClient chat, ModerationClient moderation) : PageModel
{
    [BindProperty]
    public string Notes { get; set; } = "";

    public string Notice { get; } = "The report below is written by an AI. Please check names and times.";

    public string? Report { get; private set; }

    public string? Problem { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Notes.Length is 0 or > 4000)
        {
            Problem = "Between one and four thousand characters, please.";
            return Page();
        }

        ModerationResult verdict = await moderation.ClassifyTextAsync(Notes, ct);
        if (verdict.Flagged)
        {
            Problem = "These notes cannot be used.";
            return Page();
        }

        var options = new ChatCompletionOptions { EndUserId = HttpContext.Session.Id, MaxOutputTokenCount = 500 };
        ChatCompletion completion = await chat.CompleteChatAsync( // expect-near: UPA4008
            [new SystemChatMessage("Write the report of a sailing regatta for the club's page."), new UserChatMessage(Notes)], options, ct);
        Report = completion.Content.Count > 0 ? completion.Content[0].Text : "";
        return Page();
    }
}
