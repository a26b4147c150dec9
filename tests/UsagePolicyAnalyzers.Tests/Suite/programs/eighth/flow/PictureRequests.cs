// scope: UPA4002
using OpenAI.Images;
using OpenAI.Moderations;

namespace Vereinsheft.Titelbild;

public sealed record PictureRequest(string Motif, IReadOnlyList<string> Details, Uri? Sketch);

public sealed class PictureRejectedException(IEnumerable<string> parts) : Exception("Rejected: " + string.Join(", ", parts));

public sealed class PictureRequests(ImageClient images, ModerationClient moderation)
{
    private const float StrictLimit = 0.15f;

    public async Task<BinaryData> DrawAsync(PictureRequest request, CancellationToken ct)
    {
        var rejected = new List<string>();
        await foreach (var part in RejectedPartsAsync()) rejected.Add(part);
        if (rejected is [_, ..]) throw new PictureRejectedException(rejected);

        GeneratedImage image = await images.GenerateImageAsync(
            $"Cover picture for a club magazine, flat colours. Motif: {request.Motif}. {string.Join(". ", request.Details)}",
            new ImageGenerationOptions { Size = GeneratedImageSize.W1024xH1024 },
            ct);
        return image.ImageBytes;

        async IAsyncEnumerable<string> RejectedPartsAsync()
        {
            string[] parts = [request.Motif, .. request.Details];
            var verdicts = (await moderation.ClassifyTextAsync(parts, ct)).Value;
            for (var i = 0; i < parts.Length; i++)
            {
                var (flagged, top) = Look(verdicts[i]);
                if (flagged || top > StrictLimit) yield return i == 0 ? "motif" : $"detail {i}";
            }
        }
    }

    private static (bool Flagged, float Top) Look(ModerationResult verdict) =>
        (verdict.Flagged, new[] { verdict.Sexual, verdict.Violence, verdict.Hate }.Max(c => c.Score));
}
