using Microsoft.Extensions.Logging;
using OpenAI.Images;

namespace Tile.Factory;

public enum Detail { Low, Medium, High }

public sealed record TileOrder(string Pattern, Detail Detail, string Moderation);

/// <summary>Tile patterns for the kiln. A "low" in the order form means few colours.</summary>
public sealed class TileFactory(ImageClient images, ILogger<TileFactory> log)
{
    public async Task<BinaryData> DrawAsync(TileOrder order, CancellationToken ct)
    {
        if (string.Equals(order.Moderation, "low", StringComparison.OrdinalIgnoreCase))
        {
            log.LogWarning("Order asks for \"moderation\": \"low\"; the setting is ignored");
        }

        var options = new ImageGenerationOptions
        {
            Size = GeneratedImageSize.W1024xH1024,
            ModerationLevel = Level(),
            EndUserId = "kiln",
        };
        options.Quality = order.Detail == Detail.Low ? GeneratedImageQuality.Standard : GeneratedImageQuality.High;

        var colours = order.Detail switch
        {
            Detail.Low => "two colours",
            Detail.Medium => "four colours",
            _ => "as many colours as it needs",
        };
        GeneratedImage image = await images.GenerateImageAsync($"A tile pattern, {order.Pattern}, {colours}", options, ct);
        return image.ImageBytes;
    }

    private static GeneratedImageModerationLevel Level() => GeneratedImageModerationLevel.Auto;
}
