// scope: UPA4007, UPA4008
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Claude.Letters;

public sealed record LetterOrder(string Recipient, string Occasion, string[] Memories);

public sealed record LetterDraft(string Text, bool AiGenerated);

public interface IAccountIds
{
    string HashedId(HttpContext context);
}

public static class LetterEndpoints
{
    private const string Rules = """
        You write personal letters for people who find it hard to begin.
        - one page
        - plain words
        - use every memory once
        """;

    public static IEndpointRouteBuilder MapLetters(this IEndpointRouteBuilder app)
    {
        var group = app.MapGroup("/letters");
        group.MapGet("/occasions", () => Results.Ok(new[] { "birthday", "thanks", "farewell" }));
        group.MapPost("/", DraftAsync);
        return app;
    }

    private static async Task<IResult> DraftAsync(LetterOrder order, HttpContext context, AnthropicClient claude, IAccountIds ids)
    {
        if (order.Memories.Length == 0)
            return Results.BadRequest("Tell us at least one memory.");
        context.Response.Headers["X-Account"] = ids.HashedId(context);

        var request = new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 900,
            System = Rules,
            Messages = [new UserMessageParam($"To {order.Recipient}, {order.Occasion}: {string.Join("; ", order.Memories)}")],
        };
        Message message = await claude.Messages.Create(request); // expect-near: UPA4007, UPA4008
        var text = string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
        return Results.Ok(new LetterDraft(text, AiGenerated: true));
    }
}
