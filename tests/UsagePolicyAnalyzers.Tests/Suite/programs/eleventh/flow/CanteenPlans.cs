// scope: UPA4009
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.SignalR;

namespace Cantine.Plans;

public interface ISeasonCalendar
{
    Task<string> VegetablesAsync(DateOnly day);
}

public sealed class CanteenHub(HttpClient openai, ISeasonCalendar calendar) : Hub
{
    public async Task Plan(string wishes, int guests)
    {
        var season = await calendar.VegetablesAsync(DateOnly.FromDateTime(DateTime.UtcNow));
        var messages = new JsonArray
        {
            new JsonObject
            {
                ["role"] = "developer",
                ["content"] = $"You are the AI cook of a canteen for {guests} guests. In season: {season}. Answer in five lines.",
            },
            new JsonObject { ["role"] = "user", ["content"] = "Wishes of the guests, quoted:\n\"\"\"\n" + wishes + "\n\"\"\"" },
        };
        using var response = await openai.PostAsJsonAsync(
            "https://api.openai.com/v1/chat/completions", new JsonObject { ["model"] = "gpt-5-mini", ["messages"] = messages });
        var node = await response.Content.ReadFromJsonAsync<JsonNode>();
        await Clients.Caller.SendAsync("plan", "From our AI cook: " + (string?)node?["choices"]?[0]?["message"]?["content"]);
    }
}
