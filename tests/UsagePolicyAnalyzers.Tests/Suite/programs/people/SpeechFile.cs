// scope: UPA1005
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OpenAI.Audio;

var app = WebApplication.CreateBuilder(args).Build();
var audio = new AudioClient("tts-1", Environment.GetEnvironmentVariable("OPENAI_API_KEY"));

app.MapGet("/guide/{stop}/audio", async (int stop, IStops stops) =>
{
    var text = stops.TextOf(stop);
    BinaryData mp3 = await audio.GenerateSpeechAsync(text, GeneratedSpeechVoice.Nova);
    return Results.File(mp3.ToArray(), "audio/mpeg"); // expect: UPA1005
});

app.Run();

interface IStops { string TextOf(int stop); }
