// scope: UPA4004
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Meeting.Notes;

public interface INoteModel
{
    Task<string> CondenseAsync(string transcript, CancellationToken ct);
}

public sealed class GeminiNoteModel(HttpClient http) : INoteModel
{
    private const string Url = "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:generateContent";

    private static readonly string[] Categories =
        ["HARM_CATEGORY_HARASSMENT", "HARM_CATEGORY_HATE_SPEECH", "HARM_CATEGORY_DANGEROUS_CONTENT"];

    public async Task<string> CondenseAsync(string transcript, CancellationToken ct)
    {
        var body = new JsonObject
        {
            ["contents"] = new JsonArray(new JsonObject { ["parts"] = new JsonArray(new JsonObject { ["text"] = "Condense these meeting notes:\n" + transcript }) }),
        };
        var settings = new JsonArray();
        foreach (var category in Categories)
            settings.Add(new JsonObject { ["category"] = category, ["threshold"] = "BLOCK_NONE" }); // expect: UPA4004
        body["safetySettings"] = settings;

        using var response = await http.PostAsJsonAsync(Url, body, ct);
        var json = await response.Content.ReadFromJsonAsync<JsonNode>(ct);
        return json?["candidates"]?[0]?["content"]?["parts"]?[0]?["text"]?.GetValue<string>() ?? "";
    }
}
