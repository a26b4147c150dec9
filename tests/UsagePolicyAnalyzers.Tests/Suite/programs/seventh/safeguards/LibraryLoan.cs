// scope: UPA1001, UPA4001, UPA4002, UPA4007, UPA4008, UPA4009
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Library.Loan;

public sealed record ReaderQuestion(string Text);

public static class LoanEndpoints
{
    private static readonly ChatCompletionOptions Short = new() { MaxOutputTokenCount = 120, Temperature = 0.1f };

    public static void MapLoans(this WebApplication app)
    {
        var group = app.MapGroup("/loans");

        group.MapPost("/ask", async (ReaderQuestion question, ChatClient chat, ModerationClient moderation, CancellationToken ct) =>
        {
            if (await IsFlaggedAsync(moderation, question.Text, ct)) return Results.BadRequest("Please ask about loans.");
            ChatCompletion c = await chat.CompleteChatAsync([new SystemChatMessage("Explain the loan rules of a town library."), new UserChatMessage(question.Text)], Short, ct); // expect: UPA4007
            return ToResult(c);
        });

        group.MapPost("/find", async (ReaderQuestion question, HttpContext context, ChatClient chat, ModerationClient moderation, CancellationToken ct) =>
        {
            if (await IsFlaggedAsync(moderation, question.Text, ct)) return Results.BadRequest("Please describe a book.");
            var options = new ChatCompletionOptions { MaxOutputTokenCount = 200, SafetyIdentifier = context.Session.Id };
            ChatCompletion c = await chat.CompleteChatAsync([new SystemChatMessage("Name books that fit the description."), new UserChatMessage(question.Text)], options, ct);
            return ToResult(c);
        });
    }

    private static async Task<bool> IsFlaggedAsync(ModerationClient moderation, string text, CancellationToken ct)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(text, ct);
        return verdict.Flagged;
    }

    private static IResult ToResult(ChatCompletion c) =>
        c.FinishReason == ChatFinishReason.ContentFilter || c.Refusal is { Length: > 0 }
            ? Results.UnprocessableEntity("Please ask at the desk.")
            : Results.Ok(new { AiGenerated = true, Text = c.Content[0].Text });
}
