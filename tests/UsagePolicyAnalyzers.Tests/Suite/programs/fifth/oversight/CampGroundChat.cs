// scope: UPA1001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<PitchPlan>();
var app = builder.Build();

app.MapPost("/camp/chat", StreamAsync);
app.Run();

static async Task StreamAsync(HttpContext http, IChatClient model, PitchPlan plan)
{
    using var reader = new StreamReader(http.Request.Body);
    var question = await reader.ReadToEndAsync();

    http.Response.ContentType = "text/event-stream";
    await WriteEvent(http.Response, "notice", "You are chatting with a computer program: replies are produced by artificial intelligence.");

    var history = new[]
    {
        new ChatMessage(ChatRole.System, "Help campers pick a pitch. Free pitches: " + plan.Describe()),
        new ChatMessage(ChatRole.User, question)
    };
    await foreach (var chunk in model.GetStreamingResponseAsync(history))
    {
        if (chunk.Text is { Length: > 0 } t)
            await WriteEvent(http.Response, "delta", t);
    }
}

static async Task WriteEvent(HttpResponse response, string name, string data)
{
    await response.WriteAsync($"event: {name}\ndata: {data.ReplaceLineEndings(" ")}\n\n");
    await response.Body.FlushAsync();
}

public sealed class PitchPlan
{
    private readonly Dictionary<int, string> _free = new() { [12] = "shade, 80 m2", [31] = "by the lake, 60 m2" };
    public string Describe() => string.Join("; ", _free.Select(p => $"{p.Key} ({p.Value})"));
}
