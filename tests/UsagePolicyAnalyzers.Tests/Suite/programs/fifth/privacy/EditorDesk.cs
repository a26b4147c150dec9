// scope: UPA4003, UPA4002
using System.ClientModel;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Caching.Memory;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Newsroom.Desk;

public sealed record Draft(string Author, string Text, bool IsUrgent);

[ApiController, Authorize(Roles = "editor")]
[Route("desk")]
public sealed class EditorDesk(ChatClient chat, ModerationClient moderation, IMemoryCache verdicts) : ControllerBase
{
    [HttpPost("headline")]
    public async Task<IActionResult> Headline(Draft draft)
    {
        if (string.IsNullOrWhiteSpace(draft.Text)) return BadRequest();
        if (!ModelState.IsValid) return ValidationProblem();

        bool flagged;
        try
        {
            flagged = await FlaggedAsync(draft.Text);
        }
        catch (ClientResultException e) when (e.Status == 429)
        {
            Response.Headers.RetryAfter = "30";
            return StatusCode(503, "Please try again in a minute.");
        }

        if (flagged) return UnprocessableEntity("The draft needs a second editor.");

        // Urgent drafts get a shorter text, not a shorter check.
        var wish = draft.IsUrgent ? "Propose one headline for:\n" : "Propose three headlines for:\n";
        ChatCompletion c = await chat.CompleteChatAsync(wish + draft.Text);
        return Ok(c.Content[0].Text);
    }

    private async Task<bool> FlaggedAsync(string text)
    {
        if (verdicts.TryGetValue(text, out bool known)) return known;
        ModerationResult result = await moderation.ClassifyTextAsync(text);
        verdicts.Set(text, result.Flagged, TimeSpan.FromMinutes(5));
        return result.Flagged;
    }
}
