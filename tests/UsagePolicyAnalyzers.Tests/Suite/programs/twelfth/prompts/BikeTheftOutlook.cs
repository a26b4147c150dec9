// scope: UPA1004, UPA2002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace CityStatistics.Outlook;

public record DistrictMonth(string District, int BicycleThefts, int ParkingPlaces);

public class OutlookClient
{
    private readonly HttpClient _http;

    public OutlookClient(HttpClient http, string key)
    {
        _http = http;
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
    }

    public async Task<string> OutlookAsync(IEnumerable<DistrictMonth> months, CancellationToken ct)
    {
        var messages = new JsonArray
        {
            Message("system", "You work for the statistics office of a city. You receive anonymous counts of bicycle thefts per district."),
            Message("system", "Forecast the number of thefts per district for the next month and suggest where guarded parking helps."),
            Message("system", "Do not speculate about who steals."),
            Message("user", string.Join("\n", months.Select(m => $"{m.District}: {m.BicycleThefts} thefts, {m.ParkingPlaces} places")))
        };
        var body = new JsonObject { ["model"] = "gpt-4.1", ["temperature"] = 0, ["messages"] = messages };

        using var response = await _http.PostAsync("https://api.openai.com/v1/chat/completions", JsonContent.Create(body), ct);
        response.EnsureSuccessStatusCode();
        var json = await response.Content.ReadFromJsonAsync<JsonNode>(ct);
        return json!["choices"]![0]!["message"]!["content"]!.GetValue<string>();
    }

    private static JsonObject Message(string role, string content) => new() { ["role"] = role, ["content"] = content };
}
