// scope: UPA1001, UPA4001, UPA4007, UPA4008, UPA4009
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OpenAI.Moderations;

namespace Tide.Service;

public sealed record TideQuestion(string Harbour, string Text);

public static class TideService
{
    private const string Role = "Explain the tides of a harbour to anglers. Do not invent heights.";

    public static void MapTides(this WebApplication app)
    {
        app.MapPost("/tides/ask", AskAsync);
        app.MapPost("/tides/compare", CompareAsync);
    }

    private static async Task<IResult> AskAsync(TideQuestion question, AnthropicClient claude, ModerationClient moderation, CancellationToken ct)
    {
        if (await StopAsync(moderation, question, ct)) return Results.BadRequest();
        var message = await claude.Messages.Create(new MessageCreateParams // expect-near: UPA4007
        {
            Model = "claude-haiku-4-5",
            MaxTokens = 300,
            System = Role,
            Messages = [new UserMessageParam(question.Harbour + ": " + question.Text)],
        }, ct);
        return Show(message);
    }

    private static async Task<IResult> CompareAsync(TideQuestion question, HttpContext context, AnthropicClient claude, ModerationClient moderation, CancellationToken ct)
    {
        if (await StopAsync(moderation, question, ct)) return Results.BadRequest();
        var message = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 500,
            System = Role,
            Messages = [new UserMessageParam($"Compare {question.Harbour} with its neighbours: {question.Text}")],
            Metadata = new Metadata { UserID = context.Connection.Id },
        }, ct);
        return Show(message);
    }

    private static async Task<bool> StopAsync(ModerationClient moderation, TideQuestion question, CancellationToken ct)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(question.Harbour + ": " + question.Text, ct);
        return verdict.Flagged;
    }

    private static IResult Show(Message message) =>
        message.StopReason == StopReason.Refusal
            ? Results.UnprocessableEntity("No answer.")
            : Results.Ok(new { AiGenerated = true, Text = string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : "")) });
}
