// scope: UPA4004
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Sorting.Service;

public sealed class EffortLevels
{
    private readonly HttpClient _http;

    public EffortLevels(IHttpClientFactory factory) => _http = factory.CreateClient("openai");

    public async Task<string?> SortAsync(string mail, CancellationToken ct)
    {
        var body = new JsonObject
        {
            ["model"] = "gpt-5-mini",
            ["instructions"] = "Name the department the mail belongs to: sales, repairs, accounts, other. One word.",
            ["input"] = mail,
            ["reasoning"] = new JsonObject { ["effort"] = "low" },
            ["text"] = new JsonObject { ["verbosity"] = "low" },
            ["tool_choice"] = "none",
            ["truncation"] = "disabled",
            ["store"] = false,
        };
        using var response = await _http.PostAsJsonAsync("https://api.openai.com/v1/responses", body, ct);
        response.EnsureSuccessStatusCode();
        var root = await response.Content.ReadFromJsonAsync<JsonElement>(ct);
        foreach (var item in root.GetProperty("output").EnumerateArray())
        {
            if (item.GetProperty("type").GetString() == "message")
            {
                return item.GetProperty("content")[0].GetProperty("text").GetString();
            }
        }
        return null;
    }
}
