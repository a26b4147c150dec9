// scope: UPA4006
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Venue.Blurbs;

public sealed record Gig(string Band, string Genre, string Wish);

public static class EventBlurbs
{
    public static void MapBlurbs(this WebApplication app)
    {
        app.MapPost("/gigs/blurb", async (Gig gig, AnthropicClient claude, ILogger<Gig> logger, CancellationToken ct) =>
        {
            Message m = await claude.Messages.Create(new MessageCreateParams
            {
                Model = "claude-haiku-4-5",
                MaxTokens = 250,
                System = "You write the text of 50 words for a gig on the site of a music venue.",
                Messages = [new UserMessageParam($"{gig.Band} ({gig.Genre}). {gig.Wish}")],
            }, ct);

            if (m.StopReason == StopReason.Refusal)
            {
                logger.LogInformation("blurb {Id} was refused", m.ID);
                return Results.UnprocessableEntity(new { message = "The assistant declined this text. Please write it yourself or ask the office." });
            }
            return Results.Ok(new { text = string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : "")), by = "AI" });
        });
    }
}
