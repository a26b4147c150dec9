using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace RadioPlay.Room;

public sealed record Scene(string Title, string Outline);

public sealed class DialogueRoom(IHttpClientFactory factory)
{
    private const string Hosted = "https://api.openai.com/v1/chat/completions";
    private const string Basement = "http://localhost:11434/v1/chat/completions";

    public async Task<string> DialogueAsync(Scene scene, CancellationToken ct)
    {
        var body = Body("gpt-4o-mini", scene);
        var (text, reason) = await SendAsync(Hosted, body, ct);
        if (reason == "content_filter")
        {
            body["model"] = "llama3-unfiltered";
            (text, _) = await SendAsync(Basement, body, ct); // expect: UPA4006
        }
        return text;
    }

    private async Task<(string Text, string? Reason)> SendAsync(string url, JsonObject body, CancellationToken ct)
    {
        using var http = factory.CreateClient("models");
        using var response = await http.PostAsJsonAsync(url, body, ct);
        response.EnsureSuccessStatusCode();
        var root = JsonNode.Parse(await response.Content.ReadAsStringAsync(ct))!;
        var choice = root["choices"]![0]!;
        return (choice["message"]!["content"]?.GetValue<string>() ?? "", choice["finish_reason"]?.GetValue<string>());
    }

    private static JsonObject Body(string model, Scene scene) => new()
    {
        ["model"] = model,
        ["messages"] = new JsonArray(
            new JsonObject { ["role"] = "system", ["content"] = "You write dialogue for a radio play. Two speakers, no stage directions." },
            new JsonObject { ["role"] = "user", ["content"] = scene.Title + "\n" + scene.Outline }),
        ["temperature"] = 0.9,
    };
}
