// scope: UPA4001, UPA4002, UPA4003, UPA4006, UPA4007, UPA4008, UPA4009
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Chapterhouse.Writing;

public sealed class ScreeningLimits
{
    public float Harassment { get; init; } = 0.35f;
    public float SelfHarm { get; init; } = 0.10f;
    public float Sexual { get; init; } = 0.20f;
}

public static class Screening
{
    /// <summary>Scores against limits that are stricter than the provider's own.</summary>
    public static async Task<string?> ObjectionAsync(this ModerationClient moderation, string text, ScreeningLimits limits)
    {
        var verdict = (await moderation.ClassifyTextAsync(text)).Value;
        return verdict switch
        {
            { SelfHarm.Score: var s } when s > limits.SelfHarm => "support",
            { Harassment.Score: var h } when h > limits.Harassment => "tone",
            { Sexual.Score: var x } when x > limits.Sexual => "content",
            { Flagged: true } => "content",
            _ => null,
        };
    }
}

public sealed record Paragraph(string Text);

public static class SevereOnly
{
    private const string Support = "If you are going through something hard, people are there for you: please call a helpline in your country.";

    public static void MapWriting(this IEndpointRouteBuilder app, ScreeningLimits limits)
    {
        app.MapPost("/writing/polish", async (Paragraph paragraph, ModerationClient moderation, IChatClient client) =>
        {
            switch (await moderation.ObjectionAsync(paragraph.Text, limits))
            {
                case "support":
                    return Results.Ok(new { ai = false, text = Support });
                case { } objection:
                    return Results.BadRequest(new { objection });
            }

            var response = await client.GetResponseAsync(
            [
                new(ChatRole.System, "Correct spelling and commas of a paragraph. Change nothing else."),
                new(ChatRole.User, paragraph.Text),
            ]);
            return response.FinishReason == ChatFinishReason.ContentFilter
                ? Results.UnprocessableEntity()
                : Results.Ok(new { ai = true, notice = "Corrected by an AI.", text = response.Text });
        });
    }
}
