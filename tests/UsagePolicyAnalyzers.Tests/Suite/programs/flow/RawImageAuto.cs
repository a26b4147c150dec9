// scope: UPA4004
using System.Net.Http.Json;

namespace Murals;

public class MuralApi(HttpClient http)
{
    public async Task<string> PaintAsync(string motif, bool draft)
    {
        var body = new Dictionary<string, object>
        {
            ["model"] = "gpt-image-1",
            ["prompt"] = motif,
            ["moderation"] = "auto",
            ["quality"] = draft ? "low" : "high",
            ["output_compression"] = 0,
        };
        var r = await http.PostAsJsonAsync("https://api.openai.com/v1/images/generations", body);
        return await r.Content.ReadAsStringAsync();
    }
}
