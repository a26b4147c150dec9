// scope: UPA4004
using System.Net.Http.Json;
using OpenAI.Images;

namespace Album;

public sealed record ForumSettings(string Moderation, string Threshold);

public class AlbumForum(HttpClient forum, ImageClient images)
{
    public async Task ConfigureAsync()
    {
        await forum.PostAsJsonAsync("http://forum.local/settings", new ForumSettings(Moderation: "weekly", Threshold: "NONE"));
    }

    public async Task<Uri> CoverAsync(string album)
    {
        GeneratedImage image = await images.GenerateImageAsync("Cover of the album " + album, new ImageGenerationOptions { Quality = GeneratedImageQuality.Standard, Style = GeneratedImageStyle.Natural, EndUserId = "album-" + album.Length });
        return image.ImageUri;
    }
}
