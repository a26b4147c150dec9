// scope: UPA1004, UPA1003, UPA1001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;

namespace SketchNight;

public record Topic(string Headline);

public class SketchWriter
{
    private readonly IChatClient _client;

    private const string Parody =
        "Write a satirical monologue for our comedy stage. You play a parody of Elon Musk; " +
        "the text must start with the line '[PARODY - simulated by AI, not the real person]'. " +
        "Make fun of rockets, never of looks or family.";

    public SketchWriter(IChatClient client) => _client = client;

    public async Task<string> WriteAsync(Topic topic)
    {
        var response = await _client.GetResponseAsync(
        [
            new ChatMessage(ChatRole.System, Parody),
            new ChatMessage(ChatRole.User, topic.Headline)
        ]);
        return "Parody, written by an AI:\n" + response.Text;
    }
}

public static class SketchNightApp
{
    public static void Configure(WebApplication app)
    {
        app.MapPost("/monologue", async (Topic topic, SketchWriter writer) =>
        {
            var text = await writer.WriteAsync(topic);
            return Results.Text(text);
        });
    }
}
