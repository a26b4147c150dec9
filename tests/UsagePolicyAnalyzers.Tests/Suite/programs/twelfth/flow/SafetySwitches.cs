// scope: UPA4003
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Postbox.Api;

public sealed record CardRequest(string Occasion, string Wish);

[ApiController]
[Route("cards")]
public class CardsController : ControllerBase
{
    private readonly ChatClient _chat;
    private readonly ModerationClient _moderation;
    private readonly IConfiguration _configuration;

    public CardsController(ChatClient chat, ModerationClient moderation, IConfiguration configuration)
    {
        _chat = chat;
        _moderation = moderation;
        _configuration = configuration;
    }

    [HttpPost]
    public async Task<IActionResult> Write(CardRequest request, CancellationToken ct)
    {
        var text = request.Occasion + "\n" + request.Wish;

        if (_configuration.GetValue<bool>("Features:ContentCheck")) // expect-near: UPA4003
        {
            ModerationResult verdict = await _moderation.ClassifyTextAsync(text, ct);
            if (verdict.Flagged) return BadRequest("We cannot write this card.");
        }

        ChatCompletion card = await _chat.CompleteChatAsync(
            [
                new SystemChatMessage("You write greeting cards of four lines and add '(written with AI)' at the end."),
                new UserChatMessage(text),
            ],
            cancellationToken: ct);
        return Ok(card.Content[0].Text);
    }
}
