// scope: UPA4006
using System.ClientModel;
using OpenAI.Images;

namespace Wallpapers;

public class WallpaperService(ImageClient images, ImageClient fallback)
{
    public async Task<byte[]?> DrawAsync(string motif)
    {
        try
        {
            GeneratedImage image = await images.GenerateImageAsync(motif);
            return image.ImageBytes.ToArray();
        }
        catch (ClientResultException e) when (e.Status is 500 or 503)
        {
            GeneratedImage other = await fallback.GenerateImageAsync(motif);
            return other.ImageBytes.ToArray();
        }
        catch (ClientResultException e) when (e.Message.Contains("content_policy_violation"))
        {
            return null;
        }
    }
}
