// scope: UPA4002, UPA4003, UPA4006, UPA4007, UPA4008, UPA4009
using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;
using OpenAI.Images;
using OpenAI.Moderations;

namespace Playbill.Posters;

public sealed record PosterWish(string Scene, string Palette);

[ApiController, Authorize, Route("posters")]
public sealed class OnDutyOverride(ImageClient images, ModerationClient moderation, ILogger<OnDutyOverride> logger) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Paint(PosterWish wish, CancellationToken cancellation)
    {
        var verdict = (await moderation.ClassifyTextAsync(wish.Scene, cancellation)).Value;
        var reasons = Reasons(verdict).ToList();
        if (verdict.Flagged) // expect-near: UPA4003
        {
            if (!User.IsInRole("StageManager"))
            {
                return UnprocessableEntity(new { reasons });
            }
            logger.LogWarning("Flagged scene painted for a stage manager: {Reasons}", string.Join(',', reasons));
        }

        GeneratedImage poster = await images.GenerateImageAsync(
            $"Poster of a theatre, palette {WebUtility.HtmlEncode(wish.Palette)}: {wish.Scene}",
            new ImageGenerationOptions { Size = GeneratedImageSize.W1024xH1024, EndUserId = UserHash() },
            cancellation);

        Response.Headers.Append("X-AI-Generated", "true");
        return File(poster.ImageBytes.ToArray(), "image/png");
    }

    private static IEnumerable<string> Reasons(ModerationResult verdict)
    {
        if (verdict.Violence.Flagged) yield return "violence";
        if (verdict.Sexual.Flagged) yield return "sexual";
        if (verdict.Hate.Flagged) yield return "hate";
        if (verdict.Harassment.Flagged) yield return "harassment";
    }

    private string UserHash()
    {
        var name = System.Text.Encoding.UTF8.GetBytes(User.Identity?.Name ?? "");
        return Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(name));
    }
}
