// scope: UPA4003
using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Sticker.Shop;

public static class StickerEndpoints
{
    public static void MapStickers(this IEndpointRouteBuilder app) => app.MapPost("/stickers/slogan", SloganAsync);

    private static async Task<IResult> SloganAsync(string idea, ClaimsPrincipal user, ChatClient chat, ModerationClient moderation)
    {
        var reseller = user.IsInRole("Reseller");
        ModerationResult check = await moderation.ClassifyTextAsync(idea);
        if (check.Flagged) return Results.BadRequest("Please try another idea.");

        ChatCompletion completion = await chat.CompleteChatAsync("A slogan of at most six words for a sticker: " + idea);
        var price = reseller ? 0.05m : 0.10m;
        return Results.Ok(new { slogan = completion.Content[0].Text, price, aiGenerated = true });
    }
}
