// scope: UPA4003
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Zeitung.Leserbriefe;

public sealed record BriefEntwurf(string Text, string Thema);

[Authorize]
[Route("leserbriefe")]
public sealed class EditorsDesk : Controller
{
    private readonly ChatClient _chat;
    private readonly ModerationClient _moderation;

    public EditorsDesk(ChatClient chat, ModerationClient moderation)
    {
        _chat = chat;
        _moderation = moderation;
    }

    [HttpPost("kuerzen")]
    public async Task<IActionResult> Kuerzen([FromBody] BriefEntwurf entwurf)
    {
        if (!User.IsInRole("Redaktion")) // expect-near: UPA4003
        {
            ModerationResult ergebnis = await _moderation.ClassifyTextAsync(entwurf.Text);
            if (ergebnis.Flagged) return UnprocessableEntity("Dieser Brief kann nicht bearbeitet werden.");
        }

        ChatCompletion antwort = await _chat.CompleteChatAsync(
            new SystemChatMessage("Du kürzt Leserbriefe auf 120 Wörter. Meinung und Ton bleiben, wie sie sind."),
            new UserChatMessage($"Thema: {entwurf.Thema}\n\n{entwurf.Text}"));
        return Ok(new { gekuerzt = antwort.Content[0].Text, hinweis = "Von einer KI gekürzt" });
    }
}
