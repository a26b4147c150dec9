// scope: UPA4007
using OpenAI.Images;

namespace Stickers;

public class TexturePrebuild(ImageClient images)
{
    private static readonly string[] Surfaces = ["oak", "granite", "linen"];

    public async Task RunAsync(string folder)
    {
        var options = new ImageGenerationOptions { Size = GeneratedImageSize.W1024xH1024 };
        foreach (var surface in Surfaces)
        {
            GeneratedImage texture = await images.GenerateImageAsync("Seamless texture of " + surface, options);
            await File.WriteAllBytesAsync(Path.Combine(folder, surface + ".png"), texture.ImageBytes.ToArray());
        }
    }
}
