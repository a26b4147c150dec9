// scope: UPA3004
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Steuerhilfe.Intake;

public sealed class TaxIntake(HttpClient http)
{
    public async Task<JsonNode?> StepAsync(JsonArray conversation, CancellationToken ct)
    {
        var tool = new JsonObject
        {
            ["name"] = "save_intake",
            ["description"] = "Saves what the client has told so far, as soon as it is complete",
            ["input_schema"] = new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject
                {
                    ["full_name"] = new JsonObject { ["type"] = "string" },
                    ["children"] = new JsonObject { ["type"] = "integer" },
                    ["social_security_number"] = new JsonObject // expect-near: UPA3004
                    {
                        ["type"] = "string",
                        ["description"] = "nine digits",
                    },
                    ["employers"] = new JsonObject { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" } },
                },
                ["required"] = new JsonArray("full_name"),
            },
        };

        var body = new JsonObject
        {
            ["model"] = "claude-sonnet-4-5",
            ["max_tokens"] = 700,
            ["system"] = "You take down the facts for a tax return, one question at a time, and keep to what the client says.",
            ["tools"] = new JsonArray(tool),
            ["messages"] = conversation.DeepClone(),
        };
        using var response = await http.PostAsJsonAsync("https://api.anthropic.com/v1/messages", body, ct);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonNode>(ct);
    }
}
