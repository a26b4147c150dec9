// scope: UPA4004
using System.Net.Http.Json;
using OpenAI.Images;

namespace Posters;

public static class PosterLevels
{
    public static ImageGenerationOptions Loose() => new()
    {
        Size = GeneratedImageSize.W1024xH1024,
        ModerationLevel = GeneratedImageModerationLevel.Low, // expect: UPA4004
    };

    public static ImageGenerationOptions Normal() => new()
    {
        Quality = new GeneratedImageQuality("low"),
        ModerationLevel = GeneratedImageModerationLevel.Auto,
    };

    public static async Task<byte[]> DrawAsync(ImageClient images, string what, bool draft) =>
        (await images.GenerateImageAsync(what, draft ? Normal() : Loose())).Value.ImageBytes.ToArray();

    public static Task<HttpResponseMessage> RawAsync(HttpClient http, string what) =>
        http.PostAsJsonAsync("https://api.openai.com/v1/images/generations",
            new { model = "gpt-image-1", prompt = what, quality = "high", moderation = "low" }); // expect: UPA4004

    public static Task<HttpResponseMessage> RawDraftAsync(HttpClient http, string what) =>
        http.PostAsJsonAsync("https://api.openai.com/v1/images/generations",
            new { model = "gpt-image-1", prompt = what, quality = "low", moderation = "auto" });
}
