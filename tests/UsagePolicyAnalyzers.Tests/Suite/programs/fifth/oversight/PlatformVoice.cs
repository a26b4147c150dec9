// scope: UPA1001, UPA1005
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHttpClient("voice", (sp, c) =>
{
    c.BaseAddress = new Uri("https://api.openai.com/");
    c.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", sp.GetRequiredService<IConfiguration>()["OpenAI:Key"]);
});
var app = builder.Build();

app.MapGet("/platform/{number:int}/announcement.mp3", async (int number, string train, int delay, IHttpClientFactory factory) =>
{
    var text = delay > 0
        ? $"The train {train} on platform {number} is {delay} minutes late. We apologise."
        : $"The train {train} is now arriving on platform {number}. Please stand back.";

    var client = factory.CreateClient("voice");
    using var response = await client.PostAsJsonAsync("https://api.openai.com/v1/audio/speech", new { model = "gpt-4o-mini-tts", voice = "sage", input = text });
    response.EnsureSuccessStatusCode();
    var mp3 = await response.Content.ReadAsByteArrayAsync();
    return Results.File(mp3, "audio/mpeg"); // expect: UPA1005
});

app.Run();
