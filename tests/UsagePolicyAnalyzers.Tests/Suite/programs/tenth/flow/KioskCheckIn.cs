// scope: UPA3004
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ferry.Kiosk;

public sealed class KioskCheckIn(HttpClient http)
{
    private const string Url = "https://api.openai.com/v1/chat/completions";

    private static JsonObject BoardingTool() => new() // expect-near: UPA3004
    {
        ["type"] = "function",
        ["function"] = new JsonObject
        {
            ["name"] = "confirm_boarding",
            ["description"] = "Confirms that a traveller goes on board with the booking.",
            ["parameters"] = new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject
                {
                    ["booking_reference"] = new JsonObject { ["type"] = "string" },
                    ["vehicle_length_cm"] = new JsonObject { ["type"] = "integer" },
                    ["passport_number"] = new JsonObject { ["type"] = "string" },
                },
                ["required"] = new JsonArray("booking_reference", "passport_number"),
            },
        },
    };

    private static JsonObject TimetableTool() => new()
    {
        ["type"] = "function",
        ["function"] = new JsonObject
        {
            ["name"] = "next_departures",
            ["description"] = "Reads the next departures of a line.",
            ["parameters"] = new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject { ["line"] = new JsonObject { ["type"] = "string" } },
            },
        },
    };

    public async Task<JsonElement> TurnAsync(JsonArray messages, CancellationToken ct)
    {
        var body = new JsonObject
        {
            ["model"] = "gpt-4o-mini",
            ["messages"] = messages,
            ["tools"] = new JsonArray(BoardingTool(), TimetableTool()),
        };
        using var response = await http.PostAsJsonAsync(Url, body, ct);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonElement>(ct);
    }
}
