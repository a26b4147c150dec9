// scope: UPA4004
#pragma warning disable OPENAI001
using OpenAI.Images;

namespace Theater.Posters;

public enum InkFilter { None, Off, Strict }

public sealed class StagePosters(ImageClient images)
{
    public async Task<byte[]> PaintAsync(string play, bool draft, InkFilter filter)
    {
        var options = new ImageGenerationOptions
        {
            Quality = draft ? new GeneratedImageQuality("low") : GeneratedImageQuality.High,
            ModerationLevel = GeneratedImageModerationLevel.Auto,
            Background = GeneratedImageBackground.Opaque,
        };
        var colours = filter switch
        {
            InkFilter.None => "all colours",
            InkFilter.Off => "black and white",
            _ => "ochre and red only",
        };
        GeneratedImage image = await images.GenerateImageAsync($"Poster for the play {play}, {colours}, room for a date at the bottom", options);
        return image.ImageBytes.ToArray();
    }
}
