using System.Globalization;
using OpenAI.Images;

namespace Puppet.Pictures;

public sealed record Backdrop(string Scene, int Width);

public sealed class PuppetPictures
{
    private readonly ImageClient _images;
    private readonly string _level;

    public PuppetPictures(ImageClient images)
    {
        _images = images;
        _level = "low";
    }

    public async Task PaintAsync(IEnumerable<Backdrop> backdrops, DirectoryInfo target, CancellationToken ct)
    {
        var options = new ImageGenerationOptions
        {
            Size = GeneratedImageSize.W1024xH1024,
            ModerationLevel = new GeneratedImageModerationLevel("low"), // expect: UPA4004
        };
        var index = 0;
        foreach (var backdrop in backdrops)
        {
            GeneratedImage image = await _images.GenerateImageAsync("Painted backdrop of a puppet theatre: " + backdrop.Scene, options, ct);
            var name = string.Create(CultureInfo.InvariantCulture, $"{index++:00}-{_level}.png");
            await File.WriteAllBytesAsync(Path.Combine(target.FullName, name), image.ImageBytes.ToArray(), ct);
        }
    }
}
