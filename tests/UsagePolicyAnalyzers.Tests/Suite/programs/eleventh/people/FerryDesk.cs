// scope: UPA1001, UPA1003, UPA1002
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Inselfaehre.Web;

public sealed record DeskQuestion(string Text, string? BookingCode);

public sealed record DeskReply(string Text, DateTimeOffset At);

public static class FerryDesk
{
    private const string Instructions = """
        You are an AI assistant for passengers of the Norderoog ferry line.

        What you know:
        - The boat leaves Dagebüll at 06:30, 09:15, 12:00, 15:45 and 18:30 from April to October.
        - Bicycles travel free on Tuesdays and Wednesdays.
        - Cars need a booking at least one day ahead.

        How you answer:
        - Two or three sentences, friendly, in the language of the passenger.
        - If the sea is rough, point to the page with current cancellations.
        """;

    public static void MapFerryDesk(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/desk/questions", AnswerAsync);
        routes.MapGet("/desk/timetable", () => Results.Ok(new[] { "06:30", "09:15", "12:00", "15:45", "18:30" }));
    }

    private static async Task<IResult> AnswerAsync(DeskQuestion question, IAnthropicClient claude, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(question.Text))
            return Results.BadRequest();

        var message = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-haiku-4-5",
            MaxTokens = 300,
            System = Instructions,
            Messages = [new UserMessageParam { Content = question.Text }],
        }, ct);

        var text = string.Concat(message.Content.Select(block => block.TryPickText(out var part) ? part.Text : ""));
        return Results.Ok(new DeskReply(text, DateTimeOffset.UtcNow)); // expect: UPA1001
    }
}
