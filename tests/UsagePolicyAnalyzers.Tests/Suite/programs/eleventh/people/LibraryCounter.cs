// scope: UPA1001, UPA1002, UPA1003
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Stadtbuecherei.Web;

public sealed record CounterQuestion(string Text);

public sealed record CounterReply(string Text, bool AiGenerated, DateTimeOffset At);

public static class LibraryCounter
{
    private const string Instructions = """
        You answer readers of the town library.

        - Opening hours: Tuesday to Friday 10 to 19, Saturday 10 to 14.
        - A card costs 18 euros a year, nothing for readers under 18.
        - Books can be renewed twice unless somebody has reserved them.

        Keep it to three sentences. Send questions about a reader's own account to the counter.
        """;

    public static void MapLibraryCounter(this IEndpointRouteBuilder routes)
        => routes.MapPost("/counter/questions", AnswerAsync);

    private static async Task<IResult> AnswerAsync(CounterQuestion question, IAnthropicClient claude, CancellationToken ct)
    {
        var message = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-haiku-4-5",
            MaxTokens = 300,
            System = Instructions,
            Messages = [new UserMessageParam { Content = question.Text }],
        }, ct);

        var text = string.Concat(message.Content.Select(block => block.TryPickText(out var part) ? part.Text : ""));
        return Results.Ok(new CounterReply(text, AiGenerated: true, DateTimeOffset.UtcNow));
    }
}
