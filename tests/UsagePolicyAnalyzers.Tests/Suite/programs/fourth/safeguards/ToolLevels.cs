// scope: UPA4004
using OpenAI.Images;
using OpenAI.Responses;

namespace ToolLevels;

public sealed class PainterOptions
{
    public string Detail { get; set; } = "low";
    public string Moderation { get; set; } = "auto";
}

public class Painter(ImageClient images, ResponsesClient responses)
{
    public async Task<BinaryData> CardAsync(string motif)
    {
        var options = new ImageGenerationOptions();
        options.ModerationLevel = new GeneratedImageModerationLevel("low"); // expect: UPA4004
        return (await images.GenerateImageAsync("Greeting card: " + motif, options)).Value.ImageBytes;
    }

    public async Task<BinaryData> StampAsync(string motif, PainterOptions painter)
    {
        var options = new ImageGenerationOptions { ModerationLevel = new GeneratedImageModerationLevel("auto"), Quality = new GeneratedImageQuality("low") };
        return (await images.GenerateImageAsync($"Stamp, {painter.Detail} detail: " + motif, options)).Value.ImageBytes;
    }

    public async Task<string> MailAsync(string motif)
    {
        var options = new CreateResponseOptions("gpt-5", [ResponseItem.CreateUserMessageItem("Draw " + motif)]);
        options.Tools.Add(ResponseTool.CreateImageGenerationTool("gpt-image-1", moderationLevel: ImageGenerationToolModerationLevel.Low)); // expect: UPA4004
        ResponseResult r = await responses.CreateResponseAsync(options);
        return r.GetOutputText();
    }

    public async Task<string> AlbumAsync(string motif)
    {
        var options = new CreateResponseOptions("gpt-5", [ResponseItem.CreateUserMessageItem("Draw " + motif)]);
        options.Tools.Add(ResponseTool.CreateImageGenerationTool("gpt-image-1"));
        ResponseResult r = await responses.CreateResponseAsync(options);
        return r.GetOutputText();
    }
}
