using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenAI.Audio;

namespace Railway.Platforms;

public enum Reason { Weather, Signal, Staff, Earlier }

public record Delay(string Train, int Minutes, int Platform, Reason Reason);

public interface IDelayBoard
{
    IReadOnlyList<Delay> Current(string station);
}

public sealed class Announcer(AudioClient audio)
{
    private static readonly Dictionary<Reason, string> Words = new()
    {
        [Reason.Weather] = "because of the weather",
        [Reason.Signal] = "because of a signal failure",
        [Reason.Staff] = "because we are short of staff",
        [Reason.Earlier] = "because of the delay of another train",
    };

    public async Task<byte[]> SpeakAsync(Delay delay, CancellationToken cancel)
    {
        var text = $"Platform {delay.Platform}. {delay.Train} is about {delay.Minutes} minutes late {Words[delay.Reason]}. We apologise.";
        BinaryData speech = await audio.GenerateSpeechAsync(text, GeneratedSpeechVoice.Onyx,
            new SpeechGenerationOptions { ResponseFormat = GeneratedSpeechFormat.Mp3, SpeedRatio = 0.95f }, cancel);
        return speech.ToArray();
    }
}

public static class AnnouncementEndpoints
{
    public static void MapAnnouncements(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/stations/{station}/delays", (string station, IDelayBoard board) => Results.Ok(board.Current(station)));

        routes.MapGet("/stations/{station}/delays/{train}/audio", async (string station, string train, IDelayBoard board, Announcer announcer, HttpResponse response, CancellationToken cancel) =>
        {
            var delay = board.Current(station).FirstOrDefault(d => d.Train == train);
            if (delay is null) return Results.NotFound();

            var bytes = await announcer.SpeakAsync(delay, cancel);
            response.Headers.CacheControl = "public, max-age=60";
            return Results.File(bytes, "audio/mpeg", $"{train}.mp3"); // expect: UPA1005
        });
    }
}
