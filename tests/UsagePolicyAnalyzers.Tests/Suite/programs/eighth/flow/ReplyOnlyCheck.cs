// scope: UPA4001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenAI.Moderations;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(_ => new ModerationClient("omni-moderation-latest", builder.Configuration["OpenAI:Key"]!));
builder.Services.AddSingleton<IChatClient>(_ => ClientSource.Open(builder.Configuration));

var app = builder.Build();

app.MapGet("/", () => "Story starter. The texts on this site are written by an AI.");

var stories = app.MapGroup("/stories");

stories.MapPost("/opening", async (StoryWish wish, IChatClient client, ModerationClient moderation, HttpContext context, CancellationToken ct) =>
{
    if (wish.Theme is null or { Length: 0 or > 300 }) return Results.BadRequest("A theme of at most 300 characters, please.");

    var response = await client.GetResponseAsync($"Write the opening paragraph of a {wish.Genre} short story. Theme: {wish.Theme}", cancellationToken: ct); // expect-near: UPA4001
    if (response.FinishReason == ChatFinishReason.ContentFilter) return Results.UnprocessableEntity("No story for this theme.");

    // the finished text is looked at before it leaves
    ModerationResult verdict = await moderation.ClassifyTextAsync(response.Text, ct);
    if (verdict.Flagged) return Results.UnprocessableEntity("No story for this theme.");

    context.Response.Headers["X-AI-Generated"] = "true";
    return Results.Ok(new { aiGenerated = true, notice = "Written by an AI", text = response.Text });
});

app.Run();

public enum Genre { Mystery, Travel, Humour }

public sealed record StoryWish(string? Theme, Genre Genre);

public static class ClientSource
{
    public static IChatClient Open(IConfiguration configuration) =>
        throw new NotSupportedException("register a client for " + configuration["Model:Name"]);
}
