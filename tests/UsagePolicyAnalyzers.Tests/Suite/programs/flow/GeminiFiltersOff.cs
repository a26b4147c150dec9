// scope: UPA4004
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Theatre;

public class SceneWriter(HttpClient http)
{
    public async Task<string> WriteAsync(string scene)
    {
        var body = JsonNode.Parse("""
        {
          "contents": [ { "parts": [ { "text": "" } ] } ],
          "safetySettings": [
            { "category": "HARM_CATEGORY_HARASSMENT", "threshold": "BLOCK_NONE" }
          ]
        }
        """)!; // expect-near: UPA4004
        body["contents"]![0]!["parts"]![0]!["text"] = scene;
        var r = await http.PostAsJsonAsync("https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent", body);
        return await r.Content.ReadAsStringAsync();
    }
}
