// scope: UPA1001, UPA1005
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

var speech = new HttpClient();
speech.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", builder.Configuration["OpenAI:Key"]);

app.MapGet("/platform/{track:int}/announcement.mp3", async (int track, string train, int delay) =>
{
    var text = delay == 0
        ? $"{train} now arriving on platform {track}. Please stand back from the edge."
        : $"{train} on platform {track} is delayed by about {delay} minutes. We apologise.";
    var sound = await Speak(text);
    return Results.Bytes(sound, "audio/mpeg"); // expect: UPA1005
});

app.MapGet("/health", () => "ok");
app.Run();

async Task<byte[]> Speak(string text)
{
    using var res = await speech.PostAsJsonAsync("https://api.openai.com/v1/audio/speech", new
    {
        model = "tts-1-hd",
        voice = "onyx",
        input = text
    });
    res.EnsureSuccessStatusCode();
    return await res.Content.ReadAsByteArrayAsync();
}
