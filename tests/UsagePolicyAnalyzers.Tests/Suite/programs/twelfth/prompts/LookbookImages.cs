// scope: UPA1004, UPA2002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using OpenAI.Images;

namespace Fashion.Lookbook;

public enum Scene { Studio, Beach, Street }

public sealed class LookbookImages
{
    private readonly ImageClient _images;

    public LookbookImages(ImageClient images)
    {
        _images = images;
    }

    public async Task<byte[]> PlaceAsync(Scene scene, Stream photo, string fileName, CancellationToken ct)
    {
        var prompt = scene switch
        {
            Scene.Studio => "Replace the background by a plain grey studio wall. Keep the clothes of the model exactly as they are.",
            Scene.Beach => "Replace the background by a sunny beach. Do not change swimwear or body of the model, and do not show nudity.",
            _ => "Replace the background by a shopping street in the rain."
        };
        GeneratedImage image = await _images.GenerateImageEditAsync(photo, fileName, prompt, cancellationToken: ct);
        return image.ImageBytes.ToArray();
    }
}
