// scope: UPA4002, UPA4003, UPA4004, UPA4006, UPA4009
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;

namespace Cinecraft.Boards;

public sealed record Scene(int Number, string Summary);

public interface ISceneList
{
    Task<IReadOnlyList<Scene>> OfFilmAsync(Guid film);
    Task DescribeAsync(Guid film, int scene, string frames);
}

/// <summary>Turns the stored scene list of a film into descriptions of frames for the illustrator.</summary>
public sealed class StoryboardGenerator(HttpClient http, IConfiguration configuration, ISceneList scenes)
{
    private static readonly string[] Categories =
    [
        "HARM_CATEGORY_HARASSMENT",
        "HARM_CATEGORY_HATE_SPEECH",
        "HARM_CATEGORY_SEXUALLY_EXPLICIT",
        "HARM_CATEGORY_DANGEROUS_CONTENT",
    ];

    public async Task RunAsync(Guid film)
    {
        foreach (var scene in await scenes.OfFilmAsync(film))
        {
            var frames = await DescribeAsync(scene);
            if (frames is not null)
            {
                await scenes.DescribeAsync(film, scene.Number, frames);
            }
        }
    }

    private async Task<string?> DescribeAsync(Scene scene)
    {
        var body = new JsonObject
        {
            ["system_instruction"] = new JsonObject { ["parts"] = Parts("You describe four frames for a storyboard. Camera, light, position.") },
            ["contents"] = new JsonArray(new JsonObject { ["role"] = "user", ["parts"] = Parts($"Scene {scene.Number}: {scene.Summary}") }),
            ["generationConfig"] = new JsonObject { ["temperature"] = 0.7, ["maxOutputTokens"] = 900 },
            ["safetySettings"] = Settings("OFF"), // expect-near: UPA4004
        };

        using var request = new HttpRequestMessage(HttpMethod.Post,
            "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:generateContent");
        request.Headers.Add("x-goog-api-key", configuration["Gemini:Key"]);
        request.Content = JsonContent.Create(body);
        using var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();

        var reply = await response.Content.ReadFromJsonAsync<JsonObject>();
        var candidate = reply?["candidates"]?[0];
        return candidate?["finishReason"]?.GetValue<string>() == "STOP"
            ? candidate["content"]?["parts"]?[0]?["text"]?.GetValue<string>()
            : null;
    }

    private static JsonArray Parts(string text) => new(new JsonObject { ["text"] = text });

    private static JsonArray Settings(string threshold)
    {
        var array = new JsonArray();
        foreach (var category in Categories)
        {
            array.Add(new JsonObject { ["category"] = category, ["threshold"] = threshold });
        }
        return array;
    }
}
