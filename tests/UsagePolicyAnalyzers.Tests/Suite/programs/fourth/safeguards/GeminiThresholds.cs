// scope: UPA4004
using System.Text;
using System.Text.Json.Nodes;

namespace Gemini.Thresholds;

public class GeminiCaller(HttpClient http, string key)
{
    private static JsonArray Settings(string threshold) => new(
        new JsonObject { ["category"] = "HARM_CATEGORY_HARASSMENT", ["threshold"] = threshold },
        new JsonObject { ["category"] = "HARM_CATEGORY_HATE_SPEECH", ["threshold"] = threshold });

    public Task<HttpResponseMessage> StoryAsync(string text) => SendAsync(text, new JsonArray(
        new JsonObject { ["category"] = "HARM_CATEGORY_DANGEROUS_CONTENT", ["threshold"] = "BLOCK_NONE" })); // expect: UPA4004

    public Task<HttpResponseMessage> LetterAsync(string text) => SendAsync(text, Settings("BLOCK_LOW_AND_ABOVE"));

    public Task<HttpResponseMessage> AgendaAsync(string text)
    {
        const string body = """
            {
              "contents": [{ "parts": [{ "text": "Write the agenda of the next meeting." }] }],
              "safetySettings": [{ "category": "HARM_CATEGORY_SEXUALLY_EXPLICIT", "threshold": "OFF" }]
            }
            """; // expect-near: UPA4004
        return http.PostAsync(Url, new StringContent(body, Encoding.UTF8, "application/json"));
    }

    private string Url => "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent?key=" + key;

    private Task<HttpResponseMessage> SendAsync(string text, JsonArray safety)
    {
        var body = new JsonObject
        {
            ["contents"] = new JsonArray(new JsonObject { ["parts"] = new JsonArray(new JsonObject { ["text"] = text }) }),
            ["safetySettings"] = safety,
        };
        return http.PostAsync(Url, new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json"));
    }
}
