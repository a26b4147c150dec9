// scope: UPA4004
using OpenAI.Images;

namespace Icons;

public sealed class IconFactory(ImageClient images)
{
    public async Task<IReadOnlyList<BinaryData>> DraftsAsync(string thing, int count, CancellationToken ct)
    {
        var options = new ImageGenerationOptions
        {
            Size = GeneratedImageSize.W1024xH1024,
            Quality = GeneratedImageQuality.LowQuality,
            Background = GeneratedImageBackground.Transparent,
            ModerationLevel = GeneratedImageModerationLevel.Auto,
        };
        GeneratedImageCollection drafts = await images.GenerateImagesAsync(
            $"A line icon of {thing}, two pixels wide strokes, no shading.", count, options, ct);
        return drafts.Select(d => d.ImageBytes).ToList();
    }
}
