// scope: UPA1001, UPA4001, UPA4004, UPA4007, UPA4008
using Microsoft.AspNetCore.Mvc;
using OpenAI.Images;
using OpenAI.Moderations;

namespace Sticker.Studio;

public sealed record StickerWish(string Motif, int Count);

[ApiController]
[Route("stickers")]
public sealed class StickerController(ImageClient images, ModerationClient moderation) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Draw(StickerWish wish, CancellationToken ct)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(wish.Motif, ct);
        if (verdict.Flagged) return BadRequest("Choose another motif.");

        var prompt = "A flat sticker with a white rim: " + wish.Motif;
        GeneratedImageCollection drawn = await images.GenerateImagesAsync(prompt, Math.Clamp(wish.Count, 1, 4), Options(), ct); // expect-near: UPA4007
        Response.Headers["X-AI-Generated"] = "true";
        return Ok(new { Note = "Pictures made by AI", Files = drawn.Select(i => Convert.ToBase64String(i.ImageBytes)).ToList() });
    }

    private static ImageGenerationOptions Options() => new()
    {
        Size = GeneratedImageSize.W1024xH1024,
        Quality = GeneratedImageQuality.Standard,
        ModerationLevel = GeneratedImageModerationLevel.Auto,
    };
}
