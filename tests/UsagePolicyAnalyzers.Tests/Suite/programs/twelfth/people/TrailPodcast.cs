// scope: UPA1001, UPA1005
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Caching.Memory;
using OpenAI.Audio;

namespace NationalPark.Audio;

public record Station(string Code, string Title, string Text);

public interface IStations
{
    Station? Find(string code);
    IReadOnlyList<Station> All { get; }
}

public static class AudioTrail
{
    public static void MapAudioTrail(this IEndpointRouteBuilder app)
    {
        var trail = app.MapGroup("/trail");

        trail.MapGet("/stations", (IStations stations) => stations.All.Select(s => new { s.Code, s.Title }));

        trail.MapGet("/stations/{code}/listen", async (string code, IStations stations, AudioClient audio, IMemoryCache cache, CancellationToken ct) =>
        {
            var station = stations.Find(code);
            if (station is null)
                return Results.NotFound();

            if (!cache.TryGetValue<byte[]>(station.Code, out var speech))
            {
                var options = new SpeechGenerationOptions { SpeedRatio = 0.95f, ResponseFormat = GeneratedSpeechFormat.Mp3 };
                var spoken = await audio.GenerateSpeechAsync(station.Title + ". " + station.Text, GeneratedSpeechVoice.Onyx, options, ct);
                speech = spoken.Value.ToArray();
                cache.Set(station.Code, speech, TimeSpan.FromHours(12));
            }

            return Results.File(speech!, "audio/mpeg", $"{station.Code}.mp3"); // expect: UPA1005
        });
    }
}
