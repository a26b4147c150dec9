// scope: UPA4001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Legendes.Conteur;

public sealed record Demande(string Texte, int Phrases);

public abstract record Issue
{
    public sealed record Conte(string Texte) : Issue;
    public sealed record Refus(string Motif) : Issue;

    public IResult EnReponse() => this switch
    {
        Conte(var texte) => Results.Ok(new { avis = "Texte généré par une intelligence artificielle.", texte }),
        Refus(var motif) => Results.UnprocessableEntity(new { motif }),
        _ => Results.StatusCode(500),
    };
}

public sealed class Conteur(IChatClient client, ModerationClient moderation)
{
    public Task<Issue> RaconterAsync(Demande demande, CancellationToken ct) =>
        SiPermisAsync(demande.Texte, ct, async texte =>
        {
            var reponse = await client.GetResponseAsync($"Raconte une légende en {Math.Clamp(demande.Phrases, 3, 12)} phrases. Sujet : {texte}", cancellationToken: ct);
            return reponse.FinishReason == ChatFinishReason.ContentFilter ? new Issue.Refus("filtré") : new Issue.Conte(reponse.Text);
        });

    private async Task<Issue> SiPermisAsync(string texte, CancellationToken ct, Func<string, Task<Issue>> suite)
    {
        var verdict = (await moderation.ClassifyTextAsync(texte, ct)).Value;
        if (verdict.Flagged) return new Issue.Refus("texte refusé");
        return await suite(texte);
    }
}

public static class RoutesDuConteur
{
    public static void MapConteur(this IEndpointRouteBuilder app) =>
        app.MapPost("/conteur", async (Demande demande, Conteur conteur, CancellationToken ct) =>
            string.IsNullOrWhiteSpace(demande.Texte)
                ? Results.BadRequest()
                : (await conteur.RaconterAsync(demande, ct)).EnReponse());
}
