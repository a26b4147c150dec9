// scope: UPA3008
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Coachline.Feedback;

// Survey texts of travellers; drivers get only the safety warning the on-board camera raises itself.
public class RideComfort
{
    private readonly HttpClient _bedrock;

    public RideComfort(IHttpClientFactory factory) => _bedrock = factory.CreateClient("bedrock");

    public Task<string> TravellersAsync(string comment) =>
        ConverseAsync("Tell whether the traveller who wrote this comment is pleased, annoyed or neutral about the ride.", comment);

    public Task<string> DrowsinessAsync(string cameraNotes) =>
        ConverseAsync("Safety check: tell from the eyelid notes whether the driver is too drowsy to go on driving safely.", cameraNotes);

    public Task<string> CourseFeedbackAsync(string[] anonymousAnswers) =>
        ConverseAsync("Summarize which parts of the course were clear. Do not guess how any student felt.", string.Join("\n", anonymousAnswers));

    private async Task<string> ConverseAsync(string system, string user)
    {
        var body = new JsonObject
        {
            ["system"] = new JsonArray(new JsonObject { ["text"] = system }),
            ["messages"] = new JsonArray(new JsonObject
            {
                ["role"] = "user",
                ["content"] = new JsonArray(new JsonObject { ["text"] = user }),
            }),
        };
        var url = "https://bedrock-runtime.eu-central-1.amazonaws.com/model/anthropic.claude-3-haiku-20240307-v1:0/converse";
        using var response = await _bedrock.PostAsJsonAsync(url, body);
        var json = await response.Content.ReadFromJsonAsync<JsonNode>();
        return json!["output"]!["message"]!["content"]![0]!["text"]!.GetValue<string>();
    }
}
