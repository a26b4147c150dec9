// scope: UPA4006
using System.ClientModel;
using OpenAI.Images;

namespace Wallpapers;

public class WallpaperService(ImageClient images, ImageClient fallback)
{
    public async Task<byte[]> DrawAsync(string motif)
    {
        try
        {
            GeneratedImage image = await images.GenerateImageAsync(motif);
            return image.ImageBytes.ToArray();
        }
        catch (ClientResultException e) when (e.Message.Contains("content_policy_violation"))
        {
            GeneratedImage other = await fallback.GenerateImageAsync(motif); // expect-near: UPA4006
            return other.ImageBytes.ToArray();
        }
    }
}
