// scope: UPA1005, UPA1001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenAI.Audio;

namespace Tram.Announcements;

public static class AnnouncementEndpoints
{
    public static void MapAnnouncements(this IEndpointRouteBuilder app)
    {
        app.MapGet("/stops/{stop}/audio", async (string stop, IStopTexts texts, AudioClient audio) =>
        {
            var line = await texts.ForStopAsync(stop);
            BinaryData mp3 = await audio.GenerateSpeechAsync(line, GeneratedSpeechVoice.Nova);
            return Results.File(mp3.ToArray(), "audio/mpeg", stop + ".mp3"); // expect: UPA1005
        });

        // The same voice, but the recording says so itself.
        app.MapGet("/stops/{stop}/audio/long", async (string stop, IStopTexts texts, AudioClient audio) =>
        {
            var line = "This is a computer-generated voice, made with AI. " + await texts.ForStopAsync(stop);
            BinaryData mp3 = await audio.GenerateSpeechAsync(line, GeneratedSpeechVoice.Nova);
            return Results.File(mp3.ToArray(), "audio/mpeg");
        });
    }
}

public interface IStopTexts { Task<string> ForStopAsync(string stop); }
