// scope: UPA1001, UPA1002, UPA1003
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Builder;

namespace Pharmacie.Fiches;

public record DemandeDeFiche(string Medicament, string Question);

public record Fiche(string Titre, string Texte, string Avertissement);

public static class Mentions
{
    public static readonly string Sante =
        "Texte produit par une intelligence artificielle. Il peut contenir des erreurs et ne remplace pas l'avis d'un médecin ou d'un pharmacien.";
}

public class ServiceDeFiches
{
    private readonly AnthropicClient _claude;

    public ServiceDeFiches(AnthropicClient claude) { _claude = claude; }

    public async Task<Fiche> CreerAsync(DemandeDeFiche d)
    {
        var consigne = $"Résume pour le public la notice du médicament {d.Medicament}. " +
                       "Reste général : usage, effets indésirables connus, conservation.";
        var m = await _claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 900,
            System = consigne,
            Messages = [new UserMessageParam { Content = d.Question }]
        });
        var texte = string.Join("\n", m.Content.Select(b => b.TryPickText(out var t) ? t.Text : string.Empty));
        return new Fiche(d.Medicament, texte, Mentions.Sante);
    }
}

public static class Routes
{
    public static void Ajouter(IEndpointRouteBuilder routes) =>
        routes.MapPost("/fiches", async (DemandeDeFiche demande, ServiceDeFiches service) =>
            TypedResults.Ok(await service.CreerAsync(demande)));
}
