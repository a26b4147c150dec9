// scope: UPA4002
using OpenAI.Images;
using OpenAI.Moderations;

namespace Poster.Studio;

public enum CaptionState { Fine, NeedsEditor, Refused }

public sealed class CaptionGate
{
    private readonly ModerationClient _moderation;
    private readonly ImageClient _images;

    public CaptionGate(ModerationClient moderation, ImageClient images)
    {
        _moderation = moderation;
        _images = images;
    }

    public async Task<BinaryData?> PaintAsync(string caption)
    {
        var state = Judge((await _moderation.ClassifyTextAsync(caption)).Value);
        if (state != CaptionState.Fine) return null;

        GeneratedImage image = await _images.GenerateImageAsync(
            "A travel poster in flat colours, with room for a title at the top: " + caption,
            new ImageGenerationOptions { Size = GeneratedImageSize.W1024xH1024 });
        return image.ImageBytes;
    }

    private static CaptionState Judge(ModerationResult r) => r switch
    {
        { Sexual.Score: > 0.4f } => CaptionState.Refused,
        { Violence.Score: > 0.5f } => CaptionState.Refused,
        { Harassment.Score: > 0.3f } => CaptionState.NeedsEditor,
        { Flagged: true } => CaptionState.Refused,
        _ => CaptionState.Fine,
    };
}
