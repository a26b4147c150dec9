// scope: UPA3001, UPA3002, UPA3003, UPA3004, UPA3005
using Microsoft.Extensions.AI;

namespace Comptoir.Virements;

public sealed record Libelle(int Ecriture, string Texte);

public interface IGrandLivre
{
    IEnumerable<Libelle> NonClasses();
    void Classer(int ecriture, string categorie);
    void Signaler(int ecriture, string reponse);
}

/// <summary>Classe les libellés d'un relevé déjà nettoyé par l'import (les comptes y sont remplacés par « [compte] »).</summary>
public sealed class VirementExemples(IChatClient client, IGrandLivre livre)
{
    private static readonly string[] Categories = ["loyer", "fournitures", "transport", "autre"];

    private static ChatMessage[] Amorce() =>
    [
        new(ChatRole.System, "Tu classes des libellés bancaires. Réponds par un seul mot : " + string.Join(", ", Categories) + "."),
        new(ChatRole.User, "VIR SEPA [compte] LOYER MARS REF 20240301-0007"),
        new(ChatRole.Assistant, "loyer"),
        new(ChatRole.User, "VIR SEPA FR76 3000 4028 7398 7654 3210 921 PAPETERIE DU PONT"), // expect: UPA3003
        new(ChatRole.Assistant, "fournitures"),
        new(ChatRole.User, "PRLV [compte] ABONNEMENT TRAM 00048817"),
        new(ChatRole.Assistant, "transport"),
    ];

    public async Task<int> ClasserAsync(CancellationToken annulation)
    {
        var classes = 0;
        foreach (var libelle in livre.NonClasses())
        {
            var reponse = await client.GetResponseAsync(
                [.. Amorce(), new ChatMessage(ChatRole.User, libelle.Texte)],
                new ChatOptions { Temperature = 0, MaxOutputTokens = 4 },
                annulation);

            var mot = reponse.Text.Trim().TrimEnd('.').ToLowerInvariant();
            if (Array.IndexOf(Categories, mot) < 0)
            {
                livre.Signaler(libelle.Ecriture, mot);
                continue;
            }
            livre.Classer(libelle.Ecriture, mot);
            classes++;
        }
        return classes;
    }
}
