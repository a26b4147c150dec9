// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Weiler.Rundbrief;

public sealed record Beitrag(string Titel, string Text);

public sealed record Fassung(string Text, string Hinweis);

public sealed class PruefFilter(ModerationClient moderation) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        foreach (var beitrag in context.Arguments.OfType<Beitrag>())
        {
            ModerationResult ergebnis = await moderation.ClassifyTextAsync(beitrag.Titel + "\n" + beitrag.Text);
            if (ergebnis.Flagged) return Results.UnprocessableEntity("Bitte ändern Sie den Text.");
        }
        return await next(context);
    }
}

public static class VillageNewsletterGroup
{
    private const string KiHinweis = "Dieser Text wurde mit künstlicher Intelligenz erstellt.";

    public static void MapRundbrief(this IEndpointRouteBuilder app)
    {
        var geprueft = app.MapGroup("/rundbrief").AddEndpointFilter<PruefFilter>();
        geprueft.MapPost("/kuerzen", async (Beitrag beitrag, IChatClient modell, CancellationToken ct) =>
            await AntwortAsync(modell, "Kürze den Beitrag auf 60 Wörter.", beitrag, ct));

        var offen = app.MapGroup("/entwurf");
        offen.MapPost("/titel", async (Beitrag beitrag, IChatClient modell, CancellationToken ct) =>
            await AntwortAsync(modell, "Schlage drei Titel für den Beitrag vor.", beitrag, ct)); // expect-near: UPA4001
    }

    private static async Task<IResult> AntwortAsync(IChatClient modell, string auftrag, Beitrag beitrag, CancellationToken ct)
    {
        var antwort = await modell.GetResponseAsync(
            [new ChatMessage(ChatRole.System, auftrag), new ChatMessage(ChatRole.User, beitrag.Titel + "\n" + beitrag.Text)],
            cancellationToken: ct);
        return antwort.FinishReason == ChatFinishReason.ContentFilter
            ? Results.UnprocessableEntity("Dazu gibt es keinen Text.")
            : Results.Ok(new Fassung(antwort.Text, KiHinweis));
    }
}
