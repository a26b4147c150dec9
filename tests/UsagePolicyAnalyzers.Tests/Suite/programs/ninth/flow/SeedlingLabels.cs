// scope: UPA3011, UPA4002, UPA4003, UPA4004, UPA4006, UPA4009
#pragma warning disable OPENAI001
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;
using OpenAI.Images;

namespace Nursery.Labels;

public sealed class GeminiOptions
{
    public string Endpoint { get; set; } = "https://generativelanguage.googleapis.com/v1beta/";
    public string Key { get; set; } = "";
    public string Model { get; set; } = "gemini-2.0-flash";
}

public enum FilterLevel
{
    None,
    Coarse,
    Fine,
}

public sealed record Seedling(string Latin, string Colour, FilterLevel SoilFilter);

/// <summary>Labels of the spring catalogue, made once a year by the print shop.</summary>
public sealed class SeedlingLabels(HttpClient http, IOptions<GeminiOptions> options, ImageClient images)
{
    public async Task<string> TextAsync(Seedling plant)
    {
        var filter = plant.SoilFilter == FilterLevel.None ? "no soil filter needed" : $"soil filter: {plant.SoilFilter}";
        var body = JsonSerializer.Serialize(new
        {
            contents = new[] { new { parts = new[] { new { text = $"Label text of fifteen words for {plant.Latin}, {plant.Colour}, {filter}." } } } },
            safetySettings = new[]
            {
                new { category = "HARM_CATEGORY_DANGEROUS_CONTENT", threshold = "BLOCK_MEDIUM_AND_ABOVE" },
                new { category = "HARM_CATEGORY_HARASSMENT", threshold = "BLOCK_LOW_AND_ABOVE" },
            },
            generationConfig = new { thinkingConfig = new { thinkingBudget = 0 }, mediaResolution = "MEDIA_RESOLUTION_LOW" },
        });

        var settings = options.Value;
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{settings.Endpoint}models/{settings.Model}:generateContent");
        request.Headers.Add("x-goog-api-key", settings.Key);
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();

        using var reply = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var candidate = reply.RootElement.GetProperty("candidates")[0];
        return candidate.GetProperty("finishReason").GetString() == "STOP"
            ? candidate.GetProperty("content").GetProperty("parts")[0].GetProperty("text").GetString() ?? ""
            : "";
    }

    public async Task<BinaryData> DrawingAsync(Seedling plant)
    {
        GeneratedImage drawing = await images.GenerateImageAsync(
            $"Botanical drawing of {plant.Latin}, {plant.Colour} flowers, white ground",
            new ImageGenerationOptions
            {
                Size = GeneratedImageSize.W1024xH1024,
                Quality = GeneratedImageQuality.Standard,
                ModerationLevel = GeneratedImageModerationLevel.Auto,
            });
        return drawing.ImageBytes;
    }
}
