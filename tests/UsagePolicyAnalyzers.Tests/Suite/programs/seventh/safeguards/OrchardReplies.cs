using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OpenAI.Moderations;
using OpenAI.Responses;

namespace Orchard.Api;

public sealed record OrchardQuestion(string Text);

public static class OrchardReplies
{
    public static void MapOrchard(this WebApplication app) =>
        app.MapPost("/orchard/ask", async (OrchardQuestion question, ClaimsPrincipal user, ResponsesClient responses, ModerationClient moderation) =>
        {
            ModerationResult verdict = await moderation.ClassifyTextAsync(question.Text);
            if (verdict.Flagged) return Results.BadRequest("Please ask about fruit trees.");

            var options = new CreateResponseOptions("gpt-5-mini", [ResponseItem.CreateUserMessageItem(question.Text)])
            {
                Instructions = "Answer questions about pruning and grafting fruit trees.",
                SafetyIdentifier = Hash(user),
            };
            ResponseResult result = await responses.CreateResponseAsync(options);
            return Answer(result);
        });

    private static IResult Answer(ResponseResult result)
    {
        if (result.IncompleteStatusDetails?.Reason == ResponseIncompleteStatusReason.ContentFilter || result.Error is not null)
        {
            return Results.UnprocessableEntity("There is no answer to this question.");
        }
        return Results.Ok(new { AiGenerated = true, Text = result.GetOutputText() });
    }

    private static string Hash(ClaimsPrincipal user)
    {
        var name = user.FindFirstValue(ClaimTypes.NameIdentifier) ?? "visitor";
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..32];
    }
}
