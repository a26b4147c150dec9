// scope: UPA4004
#pragma warning disable OPENAI001
using OpenAI.Responses;

namespace Wardrobe.Sketches;

public sealed class CostumeSketches(ResponsesClient responses)
{
    public async Task<BinaryData?> SketchAsync(string play, string role, CancellationToken ct)
    {
        var options = new CreateResponseOptions("gpt-5", [ResponseItem.CreateUserMessageItem($"Sketch a costume. Play: {play}. Role: {role}.")])
        {
            Instructions = "You sketch costumes for an amateur theatre. Pencil on white paper, front and back view.",
        };
        options.Tools.Add(new ImageGenerationTool
        {
            Quality = ImageGenerationToolQuality.Medium,
            ModerationLevel = ImageGenerationToolModerationLevel.Low, // expect: UPA4004
        });

        ResponseResult result = await responses.CreateResponseAsync(options, ct);
        return result.OutputItems.OfType<ImageGenerationCallResponseItem>().FirstOrDefault()?.ImageResultBytes;
    }
}
