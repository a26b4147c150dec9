using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OpenAI.Moderations;

namespace Museum.Audio;

public sealed record TourWish(string Tone, string Room);

public static class TourEndpoints
{
    public static void MapTours(this WebApplication app)
    {
        app.MapPost("/tours", async (TourWish wish, HttpContext context, AnthropicClient claude, ModerationClient moderation) =>
        {
            ModerationResult verdict = await moderation.ClassifyTextAsync($"{wish.Tone} {wish.Room}");
            if (verdict.Flagged) return Results.BadRequest();

            var message = await claude.Messages.Create(new MessageCreateParams
            {
                Model = "claude-sonnet-4-5",
                MaxTokens = 400,
                System = $"You write the audio guide of a clock museum. Tone: {wish.Tone}.", // expect: UPA4009
                Messages = [new UserMessageParam(wish.Room)],
                Metadata = new Metadata { UserID = context.Connection.Id },
            });
            if (message.StopReason == StopReason.Refusal) return Results.UnprocessableEntity();
            var text = string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
            return Results.Ok(new { AiGenerated = true, Text = text });
        });
    }
}
