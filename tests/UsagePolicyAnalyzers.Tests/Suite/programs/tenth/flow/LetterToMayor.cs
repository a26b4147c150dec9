// scope: UPA4003, UPA4001
using System.ClientModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Town.Letters;

public sealed record LetterRequest(string Matter);

public static class LetterToMayor
{
    public static void MapLetters(this IEndpointRouteBuilder app) =>
        app.MapPost("/letters", async (LetterRequest request, HttpContext context, ChatClient chat, ModerationClient moderation, ILoggerFactory loggers, CancellationToken ct) =>
        {
            if (string.IsNullOrWhiteSpace(request.Matter)) return Results.BadRequest();

            ModerationResult verdict;
            try
            {
                verdict = await moderation.ClassifyTextAsync(request.Matter, ct);
            }
            catch (ClientResultException e)
            {
                loggers.CreateLogger("letters").LogError(e, "moderation answered with {Status}", e.Status);
                return Results.Problem("The letter desk is closed for the moment.", statusCode: 503);
            }

            if (verdict.Flagged)
            {
                loggers.CreateLogger("letters").LogInformation("a letter was not drafted");
                return Results.UnprocessableEntity();
            }

            ChatCompletion completion = await chat.CompleteChatAsync(
            [
                new SystemChatMessage("Draft a polite letter to the town hall. One page, no accusations."),
                new UserChatMessage(request.Matter),
            ], new ChatCompletionOptions { EndUserId = context.Session.Id }, ct);
            return completion.FinishReason == ChatFinishReason.Stop
                ? Results.Ok(new { letter = completion.Content[0].Text, draftedBy = "AI" })
                : Results.StatusCode(502);
        });
}
