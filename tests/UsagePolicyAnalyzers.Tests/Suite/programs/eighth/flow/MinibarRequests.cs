// scope: UPA3004
using System.Net.Http.Json;
using System.Text.Json;

namespace Lagune.Rezeption;

public interface IRegister
{
    Task<bool> AcceptsAsync(string cardNumber, int year, int month);
}

public sealed class MinibarRequests(HttpClient http, string key, IRegister register)
{
    private static object ToolList() => new object[]
    {
        new
        {
            name = "list_minibar",
            description = "Lists what was taken from the minibar of a room",
            input_schema = new { type = "object", properties = new { room = new { type = "integer" }, nights = new { type = "integer" } } },
        },
        new
        {
            name = "check_card",
            description = "Checks whether the house accepts a card",
            input_schema = new
            {
                type = "object",
                properties = new { card_number = new { type = "string" }, expiry = new { type = "string", description = "MM/YY" } }, // expect-near: UPA3004
                required = new[] { "card_number" },
            },
        },
    };

    public async Task<string?> TurnAsync(IReadOnlyList<object> history, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.anthropic.com/v1/messages")
        {
            Content = JsonContent.Create(new { model = "claude-sonnet-4-5", max_tokens = 600, system = "You help the night porter.", messages = history, tools = ToolList() }),
        };
        request.Headers.Add("x-api-key", key);
        request.Headers.Add("anthropic-version", "2023-06-01");
        using var response = await http.SendAsync(request, ct);
        using var json = JsonDocument.Parse(await response.Content.ReadAsStreamAsync(ct));

        foreach (var block in json.RootElement.GetProperty("content").EnumerateArray())
        {
            if (block.GetProperty("type").GetString() != "tool_use" || block.GetProperty("name").GetString() != "check_card") continue;
            var input = block.GetProperty("input");
            var parts = (input.GetProperty("expiry").GetString() ?? "01/00").Split('/');
            var ok = await register.AcceptsAsync(input.GetProperty("card_number").GetString() ?? "", 2000 + int.Parse(parts[1]), int.Parse(parts[0]));
            return ok ? "accepted" : "not accepted";
        }
        return null;
    }
}
