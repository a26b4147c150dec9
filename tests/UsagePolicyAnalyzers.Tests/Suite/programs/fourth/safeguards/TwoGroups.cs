// scope: UPA4001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Allotment;

public sealed record Wish(string Text);

public sealed class WishScreen(ModerationClient moderation) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        foreach (var wish in context.Arguments.OfType<Wish>())
        {
            ModerationResult result = await moderation.ClassifyTextAsync(wish.Text);
            if (result.Flagged) return Results.BadRequest("Please word your wish differently.");
        }
        return await next(context);
    }
}

public static class WishRoutes
{
    public static void MapWishes(this IEndpointRouteBuilder app)
    {
        var screened = app.MapGroup("/wishes").AddEndpointFilter<WishScreen>();
        screened.MapPost("/plan", async (Wish wish, IChatClient chat) =>
            Results.Ok((await chat.GetResponseAsync("Plan a bed for: " + wish.Text)).Text));

        var open = app.MapGroup("/open");
        open.MapPost("/plan", async (Wish wish, IChatClient chat) =>
            Results.Ok((await chat.GetResponseAsync("Plan a bed for: " + wish.Text)).Text)); // expect: UPA4001
    }
}
