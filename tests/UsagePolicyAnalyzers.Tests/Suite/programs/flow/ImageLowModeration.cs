// scope: UPA4004
using OpenAI.Images;

namespace Cards;

public class CardImages(ImageClient images)
{
    private static ImageGenerationOptions Options(bool wide) => new()
    {
        Size = wide ? GeneratedImageSize.W1536xH1024 : GeneratedImageSize.W1024xH1024,
        ModerationLevel = new GeneratedImageModerationLevel("low"), // expect: UPA4004
    };

    public async Task<byte[]> DrawAsync(string motif)
    {
        GeneratedImage image = await images.GenerateImageAsync(motif, Options(true));
        return image.ImageBytes.ToArray();
    }
}
