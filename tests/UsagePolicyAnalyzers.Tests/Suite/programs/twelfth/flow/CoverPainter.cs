// scope: UPA4006
using System.ClientModel;
using OpenAI.Images;

namespace Novella.Covers;

public sealed class CoverPainter
{
    private readonly ImageClient _images;

    public CoverPainter(ImageClient images) => _images = images;

    public async Task<BinaryData> PaintAsync(string scene)
    {
        var options = new ImageGenerationOptions { Size = GeneratedImageSize.W1024xH1792 };
        try
        {
            GeneratedImage image = await _images.GenerateImageAsync("Cover of a crime novel: " + scene, options);
            return image.ImageBytes;
        }
        catch (ClientResultException e) when (e.Message.Contains("content_policy_violation", StringComparison.Ordinal))
        {
            GeneratedImage image = await _images.GenerateImageAsync( // expect-near: UPA4006
                "Cover of a crime novel, painted only in hints and with other words for the same scene: " + scene,
                options);
            return image.ImageBytes;
        }
    }
}
