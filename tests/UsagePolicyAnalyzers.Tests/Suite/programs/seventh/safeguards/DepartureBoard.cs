// scope: UPA1001, UPA4001, UPA4002, UPA4003, UPA4007, UPA4008, UPA4009
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Departure.Board;

public sealed record TravelQuestion(string Text);

public sealed class ModerationFilter(ModerationClient moderation) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        foreach (var question in context.Arguments.OfType<TravelQuestion>())
        {
            ModerationResult verdict = await moderation.ClassifyTextAsync(question.Text, context.HttpContext.RequestAborted);
            if (verdict.Flagged) return Results.BadRequest("Please ask about departures.");
        }
        return await next(context);
    }
}

public static class DepartureBoard
{
    public static void MapDepartures(this WebApplication app)
    {
        var group = app.MapGroup("/departures").AddEndpointFilter<ModerationFilter>();
        group.MapPost("/ask", async (TravelQuestion question, HttpContext http, ChatClient chat, CancellationToken ct) =>
        {
            var options = OptionsFor(http);
            ChatCompletion c = await chat.CompleteChatAsync([new SystemChatMessage("Answer questions about train departures."), new UserChatMessage(question.Text)], options, ct);
            return c switch
            {
                { FinishReason: ChatFinishReason.ContentFilter } => Results.UnprocessableEntity("No answer."),
                { Refusal.Length: > 0 } => Results.UnprocessableEntity("No answer."),
                _ => Results.Ok(new { AiGenerated = true, Text = c.Content[0].Text }),
            };
        });
    }

    private static ChatCompletionOptions OptionsFor(HttpContext http)
    {
        var options = new ChatCompletionOptions { MaxOutputTokenCount = 150 };
        options.SafetyIdentifier = http.Session.Id;
        return options;
    }
}
