// scope: UPA4004
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Murals;

public class MuralApi
{
    private readonly HttpClient _http;

    public MuralApi(HttpClient http) => _http = http;

    public async Task<string> PaintAsync(string motif)
    {
        var body = new JsonObject { ["model"] = "gpt-image-1", ["prompt"] = motif };
        body["moderation"] = "low"; // expect: UPA4004
        body["quality"] = "high";
        var r = await _http.PostAsJsonAsync("https://api.openai.com/v1/images/generations", body);
        return await r.Content.ReadAsStringAsync();
    }
}
