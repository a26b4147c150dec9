// scope: UPA4004
using System.Net.Http.Json;

namespace Theatre;

public class SceneWriter(HttpClient http)
{
    private const string Level = "BLOCK_MEDIUM_AND_ABOVE";
    private const string FilterNone = "no lens filter";

    public async Task<string> WriteAsync(string scene)
    {
        var r = await http.PostAsJsonAsync("https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent", new
        {
            contents = new[] { new { parts = new[] { new { text = scene + " Camera: " + FilterNone } } } },
            safetySettings = new[]
            {
                new { category = "HARM_CATEGORY_HARASSMENT", threshold = Level },
                new { category = "HARM_CATEGORY_DANGEROUS_CONTENT", threshold = "BLOCK_LOW_AND_ABOVE" },
            }
        });
        return await r.Content.ReadAsStringAsync();
    }
}
