// scope: UPA1001, UPA1005
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenAI.Audio;

namespace Museum.Audio;

public sealed record Exhibit(int Number, string Title, string Text);

public interface IExhibits
{
    Task<Exhibit?> GetAsync(int number);
}

public static class AudioGuideEndpoints
{
    public static void MapAudioGuide(this IEndpointRouteBuilder app)
    {
        app.MapGet("/guide/{number:int}", async (int number, IExhibits exhibits) =>
            await exhibits.GetAsync(number) is { } e ? Results.Ok(e) : Results.NotFound());

        app.MapGet("/guide/{number:int}/audio", async (int number, IExhibits exhibits, AudioClient audio) =>
        {
            var exhibit = await exhibits.GetAsync(number);
            if (exhibit is null)
                return Results.NotFound();

            BinaryData speech = await audio.GenerateSpeechAsync($"{exhibit.Title}. {exhibit.Text}", GeneratedSpeechVoice.Nova);
            return Results.File(speech.ToArray(), "audio/mpeg", $"exhibit-{number}.mp3"); // expect: UPA1005
        });
    }
}
