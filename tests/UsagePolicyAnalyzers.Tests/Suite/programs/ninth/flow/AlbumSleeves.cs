// scope: UPA4001, UPA4002, UPA4003, UPA4004, UPA4006, UPA4007, UPA4009
#pragma warning disable OPENAI001
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using OpenAI.Images;
using OpenAI.Moderations;

namespace Vinyl.Sleeves;

public enum SleeveQuality
{
    Sketch,
    Print,
}

public sealed record SleeveWish(string Motif, SleeveQuality Quality);

public static class SleeveOptions
{
    public static ImageGenerationOptions For(SleeveQuality quality, string userHash)
    {
        var options = new ImageGenerationOptions
        {
            Size = GeneratedImageSize.W1024xH1024,
            EndUserId = userHash,
        };
        if (quality == SleeveQuality.Print)
        {
            options.Quality = GeneratedImageQuality.High;
        }
        else
        {
            // Sketches come back faster and are refused less often.
            options.ModerationLevel = "low"; // expect: UPA4004
        }
        return options;
    }
}

[ApiController, Authorize, Route("sleeves")]
public sealed class AlbumSleeves(ImageClient images, ModerationClient moderation) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Draw(SleeveWish wish, CancellationToken cancellation)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(wish.Motif, cancellation);
        if (verdict.Flagged)
        {
            return UnprocessableEntity(new { message = "We do not draw this motif." });
        }

        GeneratedImage sleeve = await images.GenerateImageAsync(
            "Sleeve of a vinyl record, no lettering: " + wish.Motif, SleeveOptions.For(wish.Quality, Pseudonym()), cancellation);
        Response.Headers.Append("X-Content-Origin", "AI-generated image");
        return File(sleeve.ImageBytes.ToArray(), "image/png");
    }

    private string Pseudonym() =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "")));
}
