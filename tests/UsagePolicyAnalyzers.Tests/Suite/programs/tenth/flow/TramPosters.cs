// scope: UPA4004
#pragma warning disable OPENAI001
using System.Net.Http.Json;
using OpenAI.Responses;

namespace Tram.Posters;

public sealed class TramPosters(ResponsesClient responses, HttpClient http)
{
    public async Task<BinaryData?> DraftAsync(string motto, CancellationToken ct)
    {
        var options = new CreateResponseOptions("gpt-5", [ResponseItem.CreateUserMessageItem("A poster for the tram museum: " + motto)])
        {
            Instructions = "You draw posters in the style of early travel advertising.",
            ReasoningOptions = new ResponseReasoningOptions { ReasoningEffortLevel = ResponseReasoningEffortLevel.Low },
        };
        options.Tools.Add(new ImageGenerationTool
        {
            Quality = ImageGenerationToolQuality.Low,
            ModerationLevel = ImageGenerationToolModerationLevel.Auto,
        });
        ResponseResult result = await responses.CreateResponseAsync(options, ct);
        return result.OutputItems.OfType<ImageGenerationCallResponseItem>().FirstOrDefault()?.ImageResultBytes;
    }

    public async Task<string> PrintProofAsync(string motto, CancellationToken ct)
    {
        var body = new Dictionary<string, object?>
        {
            ["model"] = "gpt-image-1",
            ["prompt"] = "A small proof of a tram poster with the words: " + motto,
            ["quality"] = "low",
            ["moderation"] = "auto",
            ["size"] = "1024x1024",
        };
        using var response = await http.PostAsJsonAsync("https://api.openai.com/v1/images/generations", body, ct);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync(ct);
    }
}
