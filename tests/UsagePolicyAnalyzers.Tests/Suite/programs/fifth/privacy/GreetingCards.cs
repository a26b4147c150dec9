// scope: UPA4003
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Cards.Api;

public sealed record CardWish(string To, string Text);

public sealed class CardGate(ModerationClient moderation, IHostEnvironment environment, ILogger<CardGate> logger)
{
    public async Task<bool> MayPassAsync(string text)
    {
        if (environment.IsStaging()) return true; // expect-near: UPA4003

        ModerationResult result = await moderation.ClassifyTextAsync(text);
        return !result.Flagged;
    }

    public async Task<string> PrepareAsync(string text)
    {
        ModerationResult result = await moderation.ClassifyTextAsync(text);
        if (result.Flagged) // expect-near: UPA4003
        {
            logger.LogWarning("a flagged wish of {Length} characters went to the model", text.Length);
        }
        return text.Trim();
    }
}

public static class CardEndpoints
{
    public static void MapCards(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/cards");
        group.MapPost("/verse", async (CardWish wish, CardGate gate, ChatClient chat) =>
        {
            if (!await gate.MayPassAsync(wish.Text)) return Results.BadRequest("Please change your wish.");
            ChatCompletion c = await chat.CompleteChatAsync($"Write a verse for {wish.To}: {wish.Text}");
            return Results.Ok(new { verse = c.Content[0].Text });
        });
        group.MapPost("/rhyme", async (CardWish wish, CardGate gate, ChatClient chat) =>
        {
            var text = await gate.PrepareAsync(wish.Text);
            ChatCompletion c = await chat.CompleteChatAsync("Make it rhyme: " + text);
            return Results.Ok(new { verse = c.Content[0].Text });
        });
    }
}
