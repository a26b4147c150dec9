// scope: UPA4009
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;

namespace Lingua.Tutor;

public sealed record LessonRequest(string Language, string Question, string? CustomInstructions);

public static class TutorRoutes
{
    public static void Map(WebApplication app)
    {
        app.MapPost("/lesson", async (LessonRequest request, IChatClient client) =>
        {
            var options = OptionsFor(request);
            var response = await client.GetResponseAsync(request.Question, options);
            return Results.Ok(new { aiGenerated = true, text = response.Text });
        });
    }

    private static ChatOptions OptionsFor(LessonRequest request)
    {
        var options = new ChatOptions { Temperature = 0.4f };
        var instructions = "You are an AI language tutor. Correct mistakes gently.";
        if (!string.IsNullOrEmpty(request.CustomInstructions))
            instructions += "\n" + request.CustomInstructions; // expect-near: UPA4009
        options.Instructions = instructions;
        return options;
    }
}
