using OpenAI.Images;
using UsagePolicy.Safeguards;

namespace SupportDesk.Repaired;

public static class PictureEndpoints
{
    public static void Map(WebApplication app) =>
        app.MapPost("/repaired/catalogue/pictures/{article}", async (int article, HttpContext context, ImageClient images) =>
        {
            var options = new ImageGenerationOptions
            {
                Size = GeneratedImageSize.W1024xH1024,
                EndUserId = UserIdentifier.Hash(context.User.Identity?.Name),
            };
            GeneratedImage picture = await images.GenerateImageAsync($"A plain drawing of the part with article number {article}", options);
            return Results.File(picture.ImageBytes.ToArray(), "image/png");
        });
}
