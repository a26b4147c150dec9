// scope: UPA4002, UPA4003, UPA4006, UPA4007, UPA4008, UPA4009
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Bakery.Invitations;

public sealed record CakeWish(string Occasion, string Inscription);

[ApiController, Authorize, Route("cakes")]
public sealed class RaceTheVerdict(ChatClient chat, ModerationClient moderation) : ControllerBase
{
    /// <summary>Both calls run at the same time; nothing is shown before the verdict is in.</summary>
    [HttpPost("suggest")]
    public async Task<IActionResult> Suggest(CakeWish wish, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var verdict = VerdictAsync(wish, stop.Token);
        var suggestion = SuggestAsync(wish, stop.Token);

        if (await verdict)
        {
            await stop.CancelAsync();
            return UnprocessableEntity(new { message = "We do not bake this one." });
        }

        var (text, filtered) = await suggestion;
        return filtered
            ? UnprocessableEntity(new { message = "No suggestion for this wish." })
            : Ok(new { aiGenerated = true, text });
    }

    private async Task<bool> VerdictAsync(CakeWish wish, CancellationToken cancellation)
    {
        ModerationResultCollection results = await moderation.ClassifyTextAsync(new[] { wish.Occasion, wish.Inscription }, cancellation);
        return results.Any(r => r.Flagged);
    }

    private async Task<(string Text, bool Filtered)> SuggestAsync(CakeWish wish, CancellationToken cancellation)
    {
        var options = new ChatCompletionOptions { EndUserId = PseudonymOf(User), MaxOutputTokenCount = 200 };
        ChatCompletion completion = await chat.CompleteChatAsync(
            [
                new SystemChatMessage("Suggest three decorations for a cake. Short lines."),
                new UserChatMessage($"Occasion: {wish.Occasion}. Inscription: {wish.Inscription}"),
            ],
            options,
            cancellation);
        return completion.FinishReason == ChatFinishReason.ContentFilter ? ("", true) : (completion.Content[0].Text, false);
    }

    private static string PseudonymOf(ClaimsPrincipal user) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes("bakery:" + user.FindFirstValue(ClaimTypes.NameIdentifier))));
}
