// scope: UPA4004
using OpenAI.Images;

namespace Campaigns.Banners;

public enum Effort { Draft, Final }

public class BannerFactory
{
    private readonly ImageClient _images;

    public BannerFactory(ImageClient images) => _images = images;

    public async Task<BinaryData> RenderAsync(string motif, Effort effort)
    {
        GeneratedImage image = await _images.GenerateImageAsync("A flat banner without text: " + motif, Configure(effort));
        return image.ImageBytes;
    }

    public async Task<BinaryData> RenderStockAsync(int shelf)
    {
        var options = new ImageGenerationOptions { Quality = "low", Background = GeneratedImageBackground.Opaque, ModerationLevel = GeneratedImageModerationLevel.Auto };
        GeneratedImage image = await _images.GenerateImageAsync("A photo of shelf number " + shelf + " in low light", options);
        return image.ImageBytes;
    }

    private static ImageGenerationOptions Configure(Effort effort)
    {
        var options = new ImageGenerationOptions();
        options.Size = GeneratedImageSize.W1024xH1024;
        options.Quality = effort == Effort.Final ? GeneratedImageQuality.HighQuality : GeneratedImageQuality.MediumQuality;
        options.ModerationLevel = new GeneratedImageModerationLevel("low"); // expect: UPA4004
        return options;
    }
}
