// scope: UPA4003
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Parish.Newsletter;

public sealed record TeaserRequest(string Headline, string Notes);

[Authorize]
[ApiController]
[Route("newsletter/teaser")]
public sealed class NewsletterTeaser : ControllerBase
{
    private readonly ChatClient _chat;
    private readonly ModerationClient _moderation;

    public NewsletterTeaser(ChatClient chat, ModerationClient moderation)
    {
        _chat = chat;
        _moderation = moderation;
    }

    [HttpPost]
    public async Task<IActionResult> Create(TeaserRequest request, CancellationToken ct)
    {
        var text = request.Headline + "\n" + request.Notes;

        if (!User.IsInRole("Editor")) // expect-near: UPA4003
        {
            ModerationResult verdict = await _moderation.ClassifyTextAsync(text, ct);
            if (verdict.Flagged)
            {
                return UnprocessableEntity(new { message = "Please rephrase your notes." });
            }
        }

        ChatCompletion completion = await _chat.CompleteChatAsync(
        [
            new SystemChatMessage("Write a teaser of two sentences for the parish newsletter."),
            new UserChatMessage(text),
        ], new ChatCompletionOptions { EndUserId = User.Identity?.Name }, ct);

        if (completion.FinishReason != ChatFinishReason.Stop) return StatusCode(502);
        return Ok(new { teaser = completion.Content[0].Text, note = "Drafted by AI" });
    }
}
