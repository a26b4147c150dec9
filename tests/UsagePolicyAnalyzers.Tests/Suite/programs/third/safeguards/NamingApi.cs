// scope: UPA4001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Boat.Names;

public sealed record NameWish(string Description, int Count);

public static class NamingApi
{
    public static void MapNames(this IEndpointRouteBuilder app)
    {
        app.MapGet("/names/ideas", () => Results.Ok(new[] { "Albatross", "Seventh Wave" }));
        app.MapPost("/names", CreateAsync);
    }

    private static async Task<IResult> CreateAsync(NameWish wish, ChatClient chat, ModerationClient moderation, CancellationToken ct)
    {
        if (wish.Count is < 1 or > 10)
            return Results.BadRequest("between one and ten");

        var messages = new ChatMessage[]
        {
            new SystemChatMessage("Invent names for sailing boats, one per line."),
            new UserChatMessage($"{wish.Count} names for: {wish.Description}"),
        };
        ChatCompletion completion = await chat.CompleteChatAsync(messages, cancellationToken: ct); // expect-near: UPA4001
        return Results.Ok(completion.Content[0].Text.Split('\n'));
    }
}
