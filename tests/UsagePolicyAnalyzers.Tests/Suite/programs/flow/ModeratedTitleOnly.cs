// scope: UPA4001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Blogs;

public sealed record Post(string Title, string Body);

public static class BlogEndpoints
{
    public static IEndpointRouteBuilder MapBlogs(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/blogs/polish", Polish);
        return routes;
    }

    private static async Task<IResult> Polish(Post post, ChatClient chat, ModerationClient moderation)
    {
        ModerationResult m = await moderation.ClassifyTextAsync(post.Title);
        if (m.Flagged) return Results.BadRequest();
        ChatCompletion c = await chat.CompleteChatAsync("Polish the language:\n" + post.Body); // expect: UPA4001
        return Results.Ok(c.Content[0].Text);
    }
}
