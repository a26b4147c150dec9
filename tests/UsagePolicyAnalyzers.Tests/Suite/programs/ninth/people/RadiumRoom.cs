using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OpenAI.Moderations;

namespace ScienceMuseum.Kiosk;

public record KioskQuestion(string Text, string Lang);

/// <summary>Talking portraits in the physics wing.</summary>
public static class RadiumRoom
{
    private static readonly Dictionary<string, string> Portraits = new()
    {
        ["curie"] = "You are Marie Curie in the year 1911. Tell visitors of a museum about your laboratory, polonium and radium, in the first person.",
        ["galvani"] = "You are Luigi Galvani in Bologna in 1791. Tell visitors of a museum what you saw in your laboratory and what you could not explain.",
    };

    private const string Frame = " Keep to what your letters and biographies say. If a visitor asks what you are, say that you are an AI portrait made by the museum.";

    private static readonly Dictionary<string, string[]> Showcases = new()
    {
        ["curie"] = ["electrometer, around 1900", "notebook, facsimile"],
        ["galvani"] = ["electrostatic machine", "zinc and copper arc"],
    };

    public static void MapRadiumRoom(this WebApplication app, AnthropicClient client, ModerationClient moderation)
    {
        app.MapGet("/portraits", () => Results.Ok(Portraits.Keys));
        app.MapGet("/portraits/{name}/showcase", (string name) =>
            Showcases.TryGetValue(name, out var things) ? Results.Ok(things) : Results.NotFound());

        app.MapPost("/portraits/{name}", async (string name, KioskQuestion question) =>
        {
            if (!Portraits.TryGetValue(name, out var portrait)) return Results.NotFound();

            ModerationResult verdict = await moderation.ClassifyTextAsync(question.Text);
            if (verdict.Flagged) return Results.BadRequest();

            Message message = await client.Messages.Create(new MessageCreateParams
            {
                Model = "claude-sonnet-4-5",
                MaxTokens = 400,
                System = portrait + Frame,
                Messages = [new UserMessageParam(question.Text)],
                Metadata = new Metadata { UserID = "kiosk-physics-2" },
            });
            if (message.StopReason == StopReason.Refusal) return Results.NoContent();

            var spoken = string.Concat(message.Content.Select(block => block.TryPickText(out var text) ? text.Text : ""));
            return Results.Ok(new { portrait = name, text = spoken, label = "Simulated by an AI of the museum" });
        });
    }
}
