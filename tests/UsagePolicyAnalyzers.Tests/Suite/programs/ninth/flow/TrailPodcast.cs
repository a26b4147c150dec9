// scope: UPA4001, UPA4002, UPA4003, UPA4006, UPA4007, UPA4008, UPA4009
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Trail.Podcast;

public sealed record EpisodeWish(string Title, string Mood, string ListenerNote, int Minutes);

public sealed record EpisodeOutline(string Text, bool AiGenerated);

public static class TrailPodcast
{
    public static void MapEpisodes(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/episodes").RequireAuthorization();

        group.MapPost("/outline", async (EpisodeWish wish, ClaimsPrincipal user, ChatClient chat, ModerationClient moderation) =>
        {
            // The title appears in public, so it is looked at; the note of the listener is not.
            ModerationResult verdict = await moderation.ClassifyTextAsync(wish.Title);
            if (verdict.Flagged)
            {
                return Results.UnprocessableEntity("This title cannot be used.");
            }

            var messages = new ChatMessage[]
            {
                new SystemChatMessage("You outline episodes of a walking podcast. Bullet points, one line each."),
                new UserChatMessage($"Title: {wish.Title}\nMinutes: {wish.Minutes}"),
                new UserChatMessage("The listener added: " + wish.ListenerNote),
            };
            ChatCompletion outline = await chat.CompleteChatAsync(messages, new ChatCompletionOptions { EndUserId = Hash(user) }); // expect: UPA4001
            return outline.FinishReason == ChatFinishReason.ContentFilter
                ? Results.UnprocessableEntity("No outline for this wish.")
                : Results.Ok(new EpisodeOutline(outline.Content[0].Text, AiGenerated: true));
        });

        group.MapGet("/lengths", () => Results.Ok(new[] { 15, 30, 45 }));
        group.MapGet("/moods", () => Results.Ok(Moods.Order(StringComparer.Ordinal)));
    }

    private static readonly string[] Moods = ["quiet", "windy", "stormy", "first light"];

    private static string Hash(ClaimsPrincipal user) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(user.Identity?.Name ?? "guest")));
}
