// scope: UPA4004
#pragma warning disable OPENAI001, MEAI001
using Microsoft.Extensions.AI;
using OpenAI.Images;

namespace Theater.Sets;

public sealed class StageSets(ImageClient images, IImageGenerator generator)
{
    public async Task<byte[]> SketchAsync(string scene)
    {
        var options = new OpenAI.Images.ImageGenerationOptions { Size = GeneratedImageSize.W1024xH1024, EndUserId = "stage-office" };
        options.ModerationLevel = new GeneratedImageModerationLevel("low"); // expect: UPA4004
        GeneratedImage image = await images.GenerateImageAsync("Charcoal sketch of a stage set: " + scene, options);
        return image.ImageBytes.ToArray();
    }

    public async Task<string?> BackdropAsync(string act, CancellationToken ct)
    {
        var options = new Microsoft.Extensions.AI.ImageGenerationOptions
        {
            MediaType = "image/png",
            AdditionalProperties = new AdditionalPropertiesDictionary { ["quality"] = "low", ["moderation"] = "low" }, // expect: UPA4004
        };
        var response = await generator.GenerateImagesAsync("Painted backdrop for " + act, options, ct);
        return response.Contents.OfType<DataContent>().FirstOrDefault()?.Uri;
    }
}
