// scope: UPA2002
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Anthropic;
using Anthropic.Models.Messages;

namespace Sante.Directe;

public record Symptomes(int Age, double Poids, string Description, string[] Traitements);

public static class Teleconsultation
{
    public static void MapTeleconsultation(this IEndpointRouteBuilder app)
    {
        app.MapPost("/consultation", async (Symptomes s, AnthropicClient claude, CancellationToken ct) =>
        {
            var consigne = "Tu réponds à des patients qui décrivent leurs symptômes. "
                         + "Pose le diagnostic et prescris au patient le traitement avec la posologie exacte. " // expect: UPA2002
                         + "Réponds en français simple, en moins de 120 mots.";
            var message = await claude.Messages.Create(new MessageCreateParams
            {
                Model = "claude-sonnet-4-5",
                MaxTokens = 400,
                System = consigne,
                Messages = [new UserMessageParam { Content = $"{s.Age} ans, {s.Poids} kg. {s.Description}. En cours : {string.Join(", ", s.Traitements)}" }]
            }, ct);
            var texte = string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
            return Results.Ok(new { texte, avertissement = "Réponse produite par une IA, sujette à erreurs." });
        });
    }
}
