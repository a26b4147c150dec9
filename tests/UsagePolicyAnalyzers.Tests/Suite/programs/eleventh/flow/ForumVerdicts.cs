// scope: UPA4002
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Imkerforum;

public enum Verdict { Fine, Check, Stop }

public sealed record Screening(Verdict Verdict, string? Category);

public sealed class Screen(ModerationClient moderation)
{
    public async Task<Screening> LookAsync(string text)
    {
        ModerationResult r = await moderation.ClassifyTextAsync(text);
        return r switch
        {
            { Flagged: true, SelfHarm.Flagged: true } => new Screening(Verdict.Check, "self-harm"),
            { Flagged: true } => new Screening(Verdict.Stop, "other"),
            { Harassment.Score: > 0.4f } => new Screening(Verdict.Check, "harassment"),
            _ => new Screening(Verdict.Fine, null),
        };
    }
}

public static class ForumEndpoints
{
    public static void MapForum(this IEndpointRouteBuilder app) =>
        app.MapPost("/posts/summary", async (HttpRequest request, Screen screen, ChatClient chat) =>
        {
            using var reader = new StreamReader(request.Body);
            var post = await reader.ReadToEndAsync();
            switch ((await screen.LookAsync(post)).Verdict)
            {
                case Verdict.Stop:
                    return Results.UnprocessableEntity();
                case Verdict.Check:
                    return Results.Accepted();
            }
            ChatCompletion completion = await chat.CompleteChatAsync("Summarize this post of a bee-keeper in two sentences:\n" + post);
            return Results.Ok(new { summary = completion.Content[0].Text, ai = true });
        });
}
