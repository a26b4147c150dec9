// scope: UPA1005
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OpenAI.Audio;

namespace Podcasts;

public interface INarrator { Task<byte[]> NarrateAsync(string text); }

public class Narrator(AudioClient audio) : INarrator
{
    public async Task<byte[]> NarrateAsync(string text)
    {
        BinaryData d = await audio.GenerateSpeechAsync("You hear an artificial voice made by AI. " + text, GeneratedSpeechVoice.Echo);
        return d.ToArray();
    }
}

public static class PodcastApi
{
    public static void Map(WebApplication app) => app.MapGet("/episodes/{id}/intro", async (string id, INarrator narrator, HttpContext context) =>
    {
        var bytes = await narrator.NarrateAsync("Episode " + id);
        context.Response.ContentType = "audio/mpeg";
        await context.Response.Body.WriteAsync(bytes);
    });
}
