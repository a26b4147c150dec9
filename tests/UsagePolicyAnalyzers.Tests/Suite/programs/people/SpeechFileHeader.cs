// scope: UPA1005
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OpenAI.Audio;

var app = WebApplication.CreateBuilder(args).Build();
var audio = new AudioClient("tts-1", Environment.GetEnvironmentVariable("OPENAI_API_KEY"));

app.MapGet("/guide/{stop}/audio", async (int stop, IStops stops, HttpResponse response) =>
{
    var text = stops.TextOf(stop);
    BinaryData mp3 = await audio.GenerateSpeechAsync(text, GeneratedSpeechVoice.Nova);
    response.Headers["X-Voice"] = "AI-generated voice";
    return Results.File(mp3.ToArray(), "audio/mpeg");
});

app.Run();

interface IStops { string TextOf(int stop); }
