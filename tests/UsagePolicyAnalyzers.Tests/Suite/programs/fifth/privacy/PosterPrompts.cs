// scope: UPA4004
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OpenAI.Images;

namespace Festival.Posters;

public sealed class PosterOptions
{
    public string Size { get; set; } = "1024x1536";
    public string Moderation { get; set; } = "auto";
}

public sealed class PosterPrompts(ImageClient images, IHttpClientFactory factory)
{
    private static readonly string[] Categories =
    [
        "HARM_CATEGORY_HARASSMENT", "HARM_CATEGORY_HATE_SPEECH", "HARM_CATEGORY_DANGEROUS_CONTENT",
    ];

    public async Task<BinaryData> DrawAsync(string motif)
    {
        var settings = new ImageGenerationOptions { Quality = GeneratedImageQuality.High };
        settings.ModerationLevel = new GeneratedImageModerationLevel("low"); // expect: UPA4004
        GeneratedImage image = await images.GenerateImageAsync("A festival poster: " + motif, settings);
        return image.ImageBytes;
    }

    public async Task<string> SloganAsync(string motif)
    {
        var safety = new JsonArray();
        foreach (var category in Categories)
        {
            safety.Add(new JsonObject { ["category"] = category, ["threshold"] = "BLOCK_NONE" }); // expect-near: UPA4004
        }
        var body = new JsonObject
        {
            ["contents"] = new JsonArray(new JsonObject { ["parts"] = new JsonArray(new JsonObject { ["text"] = "A slogan for: " + motif }) }),
            ["safetySettings"] = safety,
        };
        using var content = new StringContent(body.ToJsonString(), System.Text.Encoding.UTF8, "application/json");
        using var response = await factory.CreateClient("gemini").PostAsync(
            "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent", content);
        return await response.Content.ReadAsStringAsync();
    }
}
