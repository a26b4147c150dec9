// scope: UPA4001
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OpenAI.Moderations;

namespace Postcards.Pages;

public enum Mood { Cheerful, Calm, Formal }

public class CaptionModel(AnthropicClient claude, ModerationClient moderation) : PageModel
{
    [BindProperty] public string Occasion { get; set; } = "";
    [BindProperty] public string Recipient { get; set; } = "";
    [BindProperty] public Mood Mood { get; set; }
    public string? Caption { get; private set; }

    public async Task<IActionResult> OnPostAsync()
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(Recipient);
        if (verdict.Flagged)
        {
            ModelState.AddModelError(nameof(Recipient), "Please choose another name.");
            return Page();
        }

        var message = await claude.Messages.Create(new MessageCreateParams // expect-near: UPA4001
        {
            Model = "claude-haiku-4-5",
            MaxTokens = 120,
            Messages = [new UserMessageParam($"Write a {Mood} postcard line for {Recipient}. Occasion: {Occasion}")],
        });
        Caption = "AI suggestion: " + string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
        return Page();
    }
}
