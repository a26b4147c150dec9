using Castle.Tour;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OpenAI.Audio;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(_ => new AudioClient("gpt-4o-mini-tts", Environment.GetEnvironmentVariable("OPENAI_API_KEY")!));
builder.Services.AddSingleton<ITourTexts, MarkdownTourTexts>();
var app = builder.Build();

app.MapGet("/tour", (ITourTexts texts) => texts.Stops);

var audio = app.MapGroup("/tour/audio").AddEndpointFilter<SyntheticVoiceFilter>();
audio.MapGet("/{stop:int}", async (int stop, string? lang, AudioClient client, ITourTexts texts, CancellationToken ct) =>
{
    var text = await texts.ForStopAsync(stop, lang ?? "en", ct);
    if (text is null)
        return Results.NotFound();
    var speech = await client.GenerateSpeechAsync(text, GeneratedSpeechVoice.Ballad, cancellationToken: ct);
    return Results.Bytes(speech.Value.ToArray(), "audio/mpeg");
});

app.Run();
