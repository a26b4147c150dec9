// scope: UPA4004
using System.Text.Json.Nodes;
using OpenAI.Images;

namespace Festival.Safety;

public sealed class PosterSafety(ImageClient images, HttpClient http)
{
    private enum Contrast { Low, High }

    public async Task<BinaryData> DrawAsync(string motif)
    {
        var settings = new ImageGenerationOptions
        {
            Quality = GeneratedImageQuality.Standard,
            ModerationLevel = GeneratedImageModerationLevel.Auto,
        };
        GeneratedImage image = await images.GenerateImageAsync($"A festival poster with {Contrast.Low} contrast: {motif}", settings);
        return image.ImageBytes;
    }

    public async Task<string> SloganAsync(string motif, bool families)
    {
        var threshold = families ? "BLOCK_LOW_AND_ABOVE" : "BLOCK_MEDIUM_AND_ABOVE";
        var body = new JsonObject
        {
            ["contents"] = new JsonArray(new JsonObject { ["parts"] = new JsonArray(new JsonObject { ["text"] = "A slogan for: " + motif }) }),
            ["safetySettings"] = new JsonArray(
                new JsonObject { ["category"] = "HARM_CATEGORY_HARASSMENT", ["threshold"] = threshold },
                new JsonObject { ["category"] = "HARM_CATEGORY_DANGEROUS_CONTENT", ["threshold"] = "BLOCK_LOW_AND_ABOVE" }),
            ["generationConfig"] = new JsonObject { ["thinking"] = "low", ["stopSequences"] = new JsonArray("NONE", "OFF") },
        };
        using var content = new StringContent(body.ToJsonString(), System.Text.Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(
            "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent", content);
        return await response.Content.ReadAsStringAsync();
    }
}
