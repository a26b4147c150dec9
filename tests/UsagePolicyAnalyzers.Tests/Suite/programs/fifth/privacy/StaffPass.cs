// scope: UPA4003
using System.ClientModel;
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Newsroom.Api;

public sealed class NewsroomOptions
{
    public HashSet<string> TrustedAuthors { get; set; } = [];
    public int MaxLength { get; set; } = 4000;
}

public sealed record Draft(string Author, string Text);

[ApiController, Authorize]
[Route("drafts")]
public sealed class StaffPass(ChatClient chat, ModerationClient moderation, IOptions<NewsroomOptions> options) : ControllerBase
{
    [HttpPost("headline")]
    public async Task<IActionResult> Headline(Draft draft)
    {
        if (draft.Text.Length > options.Value.MaxLength) return BadRequest("The draft is too long.");

        var trusted = options.Value.TrustedAuthors.Contains(draft.Author);
        if (!trusted && await FlaggedAsync(draft.Text)) // expect-near: UPA4003
        {
            return UnprocessableEntity("The draft needs an editor.");
        }

        ChatCompletion c = await chat.CompleteChatAsync("Propose three headlines for:\n" + draft.Text);
        return Ok(c.Content[0].Text);
    }

    [HttpPost("teaser")]
    public async Task<IActionResult> Teaser(Draft draft)
    {
        bool flagged;
        try
        {
            flagged = await FlaggedAsync(draft.Text);
        }
        catch (ClientResultException) // expect-near: UPA4003
        {
            flagged = false;
        }
        if (flagged) return UnprocessableEntity("The draft needs an editor.");

        ChatCompletion c = await chat.CompleteChatAsync("Write a teaser for:\n" + draft.Text);
        return Ok(c.Content[0].Text);
    }

    private async Task<bool> FlaggedAsync(string text) => (await moderation.ClassifyTextAsync(text)).Value.Flagged;
}
