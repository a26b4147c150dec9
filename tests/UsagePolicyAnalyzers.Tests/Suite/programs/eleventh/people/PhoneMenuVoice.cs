// scope: UPA1005, UPA1001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OpenAI.Audio;

namespace Clinic.Reception;

public sealed record Announcement(string Text);

public static class PhoneMenuVoice
{
    public static void Map(WebApplication app, AudioClient audio)
    {
        app.MapPost("/reception/announcements", async (Announcement announcement, CancellationToken ct) =>
        {
            if (announcement.Text.Length > 600)
                return Results.BadRequest("Too long for one announcement.");

            BinaryData speech = await audio.GenerateSpeechAsync(
                announcement.Text,
                GeneratedSpeechVoice.Nova,
                new SpeechGenerationOptions { ResponseFormat = GeneratedSpeechFormat.Mp3, SpeedRatio = 0.95f },
                ct);

            return Results.File(speech.ToArray(), "audio/mpeg"); // expect: UPA1005
        });
    }
}
