// scope: UPA4001
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Phrasebook.Pages;

public class PhraseModel : PageModel
{
    private readonly ChatClient _chat;
    private readonly ModerationClient _moderation;

    public PhraseModel(ChatClient chat, ModerationClient moderation)
    {
        _chat = chat;
        _moderation = moderation;
    }

    [BindProperty]
    public string Phrase { get; set; } = "";

    public string? Result { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(Phrase)) return Page();

        var verdict = await _moderation.ClassifyTextAsync(Phrase, ct);
        if (verdict.Value.Flagged)
        {
            ModelState.AddModelError(nameof(Phrase), "This phrase cannot be translated here.");
            return Page();
        }

        ChatCompletion c = await _chat.CompleteChatAsync(
            [new SystemChatMessage("Translate the phrase into Icelandic and add the pronunciation."), new UserChatMessage(Phrase)],
            cancellationToken: ct);
        Result = c.Content[0].Text;
        return Page();
    }
}
