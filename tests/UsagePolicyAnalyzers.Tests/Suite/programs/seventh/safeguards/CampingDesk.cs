// scope: UPA1001, UPA4001, UPA4007, UPA4008, UPA4009
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Camping.Desk;

public interface ICurrentGuest
{
    string Number { get; }
}

public static class GuestOptions
{
    public static ChatCompletionOptions ForGuest(this ChatCompletionOptions options, ICurrentGuest guest)
    {
        options.EndUserId = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes("camp:" + guest.Number)));
        return options;
    }
}

public sealed class PitchAdvisor(ChatClient chat, ICurrentGuest guest)
{
    private static readonly SystemChatMessage Role = new("Recommend a pitch: shade, distance to the lake, power.");

    public async Task<ChatCompletion> AdviseAsync(string wish, CancellationToken ct) =>
        await chat.CompleteChatAsync([Role, new UserChatMessage(wish)], new ChatCompletionOptions { MaxOutputTokenCount = 180 }.ForGuest(guest), ct);
}

[ApiController]
[Route("pitches")]
public sealed class PitchController(PitchAdvisor advisor, ModerationClient moderation) : ControllerBase
{
    [HttpPost("advice")]
    public async Task<IActionResult> Advice([FromBody] string wish, CancellationToken ct)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(wish, ct);
        if (verdict.Flagged) return BadRequest("We cannot answer this.");

        var c = await advisor.AdviseAsync(wish, ct);
        if (c.FinishReason is ChatFinishReason.ContentFilter || c.Refusal is { Length: > 0 }) return UnprocessableEntity();
        return Ok(new { AiGenerated = true, Text = c.Content[0].Text });
    }
}
