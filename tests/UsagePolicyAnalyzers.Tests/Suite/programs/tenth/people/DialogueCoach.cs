// scope: UPA1001, UPA1005
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.AI;

namespace Lingua.Listening;

public interface IExercises
{
    Task<Exercise?> FindAsync(string language, int lesson, CancellationToken ct);
}

public record Exercise(int Lesson, string Language, string Dialogue);

public static class ListeningEndpoints
{
    public static void MapListening(this WebApplication app)
    {
        var group = app.MapGroup("/listening");
        group.MapGet("/{language}/{lesson:int}", GetTextAsync);
        group.MapGet("/{language}/{lesson:int}/audio", StreamAudioAsync);
    }

    private static async Task<IResult> GetTextAsync(string language, int lesson, IExercises exercises, CancellationToken ct) =>
        await exercises.FindAsync(language, lesson, ct) is { } e ? Results.Ok(e) : Results.NotFound();

    private static async Task StreamAudioAsync(string language, int lesson, IExercises exercises, ITextToSpeechClient tts, HttpContext context)
    {
        var ct = context.RequestAborted;
        var exercise = await exercises.FindAsync(language, lesson, ct);
        if (exercise is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        context.Response.ContentType = "audio/mpeg";
        var options = new TextToSpeechOptions { VoiceId = language == "fr" ? "camille" : "owen" };
        await foreach (var update in tts.GetStreamingAudioAsync(exercise.Dialogue, options, ct))
        {
            foreach (var chunk in update.Contents.OfType<DataContent>())
                await context.Response.Body.WriteAsync(chunk.Data, ct); // expect: UPA1005
        }
    }
}
