// scope: UPA4009
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Cantine.Conseil;

public sealed record Demande(string Question, string Consignes, int Convives);

public static class MenuAdvice
{
    public static void MapConseil(this IEndpointRouteBuilder app)
    {
        app.MapPost("/conseil", async (Demande demande, AnthropicClient claude, CancellationToken ct) =>
        {
            var systeme = string.Format(
                "Tu aides une cantine à composer des menus pour {0} personnes.\nConsignes du jour : {1}\nRéponds en cinq lignes.",
                demande.Convives,
                demande.Consignes); // expect-near: UPA4009

            var message = await claude.Messages.Create(new MessageCreateParams
            {
                Model = "claude-sonnet-4-5",
                MaxTokens = 400,
                System = systeme,
                Messages = [new UserMessageParam(demande.Question)],
            }, ct);
            return Results.Ok(new
            {
                reponse = string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : "")),
                origine = "Réponse rédigée par une IA",
            });
        });
    }
}
