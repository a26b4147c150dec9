// scope: UPA4001, UPA4002, UPA4003, UPA4004, UPA4006, UPA4007, UPA4008, UPA4009
#pragma warning disable OPENAI001
using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using OpenAI.Moderations;
using OpenAI.Responses;

namespace Townlibrary.Desk;

public sealed record ReaderQuestion(string Text, string? Branch);

public sealed record DeskAnswer(string Text, string Notice);

public sealed class DeskModel(ResponsesClient responses, ILogger<DeskModel> logger)
{
    private const string Instructions =
        "You answer questions about opening hours, reservations and fees of a town library. Five sentences at most.";

    public async Task<string?> AnswerAsync(string text, CancellationToken cancellation)
    {
        var options = new CreateResponseOptions("gpt-5-mini", [ResponseItem.CreateUserMessageItem(text)])
        {
            Instructions = Instructions,
            MaxOutputTokenCount = 400,
            StoredOutputEnabled = false,
        };
        ResponseResult result = await responses.CreateResponseAsync(options, cancellation); // expect-near: UPA4007
        logger.LogInformation("desk answer {Id}: {Status}", result.Id, result.Status);
        return result.Status == ResponseStatus.Completed && result.IncompleteStatusDetails is null ? result.GetOutputText() : null;
    }
}

public static class LibraryAnswers
{
    public static void MapDesk(this IEndpointRouteBuilder app)
    {
        app.MapPost("/desk/ask", async (ReaderQuestion question, ClaimsPrincipal reader, DeskModel model, ModerationClient moderation, CancellationToken cancellation) =>
        {
            if (reader.Identity is not { IsAuthenticated: true })
            {
                return Results.Unauthorized();
            }

            ModerationResult verdict = await moderation.ClassifyTextAsync(question.Text, cancellation);
            if (verdict.Flagged)
            {
                return Results.BadRequest();
            }

            return await model.AnswerAsync(question.Text, cancellation) is { } text
                ? Results.Ok(new DeskAnswer(text, "Written by the library's AI assistant; ask at the counter if in doubt."))
                : Results.NoContent();
        });
    }
}
