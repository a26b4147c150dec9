// scope: UPA4001
using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace TownFair.WishBoard;

public sealed record RhymeReply(string Rhyme, string MadeBy);
public sealed record SloganReply(string[] Slogans, string MadeBy);
public sealed record StallForm(string Name, string Goods, string Story);

public sealed class FairTexts(ChatClient chat, ModerationClient moderation)
{
    private const string RhymeRole = """
        Turn the wish into a rhyme of four lines for the wish board of a town fair.
        Friendly, no names of people, no brands.
        """;

    private const string StallRole = """
        Write three slogans for a stall at a town fair, one a line.
        Use what the owner tells about the goods; invent no prices and no prizes.
        """;

    public async Task<string?> RhymeAsync(string wish, string? visitor, CancellationToken ct)
    {
        var options = Options(visitor, 120);
        ChatCompletion completion = await chat.CompleteChatAsync(
            [new SystemChatMessage(RhymeRole), new UserChatMessage(wish)], options, ct);
        return TextOf(completion);
    }

    public async Task<string[]> SlogansAsync(string stall, string? visitor, CancellationToken ct)
    {
        var options = Options(visitor, 200);
        ChatCompletion completion = await chat.CompleteChatAsync(
            [new SystemChatMessage(StallRole), new UserChatMessage(stall)], options, ct);
        return TextOf(completion)?.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
    }

    public async Task<bool> IsFineAsync(string text, CancellationToken ct)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(text, ct);
        return !verdict.Flagged;
    }

    private static ChatCompletionOptions Options(string? visitor, int tokens) =>
        new() { EndUserId = visitor, MaxOutputTokenCount = tokens, Temperature = 0.9f };

    private static string? TextOf(ChatCompletion completion) =>
        completion.FinishReason == ChatFinishReason.Stop && completion.Refusal is null ? completion.Content[0].Text : null;
}

public static class WishBoardEndpoints
{
    private const int MaxWish = 240;
    private const int MaxStory = 1200;

    public static IEndpointRouteBuilder MapWishBoard(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/fair").RequireAuthorization();
        group.MapPost("/stalls/slogans", SlogansAsync);
        group.MapPost("/wishes/rhyme", RhymeAsync).DisableAntiforgery();
        group.MapGet("/hours", () => Results.Ok(new { from = "10:00", to = "22:00" }));
        return app;
    }

    private static async Task<IResult> SlogansAsync(StallForm form, FairTexts texts, ClaimsPrincipal user, CancellationToken ct)
    {
        if (form.Story.Length > MaxStory) return Results.BadRequest("Please tell a shorter story.");

        var stall = $"Stall: {form.Name}\nGoods: {form.Goods}\nStory: {form.Story}";
        if (!await texts.IsFineAsync(stall, ct)) return Results.UnprocessableEntity();

        var slogans = await texts.SlogansAsync(stall, user.FindFirstValue("sub"), ct);
        return slogans.Length == 0 ? Results.StatusCode(502) : Results.Ok(new SloganReply(slogans, "AI"));
    }

    private static async Task<IResult> RhymeAsync([FromForm] string wish, FairTexts texts, ClaimsPrincipal user, CancellationToken ct)
    {
        wish = wish.ReplaceLineEndings(" ").Trim();
        if (wish.Length is 0 or > MaxWish) return Results.BadRequest("A wish has one to 240 letters.");

        var rhyme = await texts.RhymeAsync(wish, user.FindFirstValue("sub"), ct); // expect-near: UPA4001
        if (rhyme is null || !await texts.IsFineAsync(rhyme, ct)) return Results.UnprocessableEntity();
        return Results.Ok(new RhymeReply(rhyme, "AI"));
    }
}
