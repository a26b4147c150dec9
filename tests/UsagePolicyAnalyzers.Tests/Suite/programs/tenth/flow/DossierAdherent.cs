// scope: UPA3001
using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Mutuelle.Mcp;

public sealed record FicheAdherent(
    int Id,
    string Nom,
    string HealthInsuranceNumber,
    string Formule,
    DateOnly DebutContrat);

public sealed record ResultatRecherche(int Total, IReadOnlyList<FicheAdherent> Fiches);

public interface IAnnuaireAdherents
{
    Task<IReadOnlyList<FicheAdherent>> ChercherAsync(string nom, CancellationToken ct);
    Task<IReadOnlyList<string>> FormulesAsync(CancellationToken ct);
}

[McpServerToolType]
public sealed class DossierAdherent(IAnnuaireAdherents annuaire)
{
    [McpServerTool(Name = "chercher_adherent", ReadOnly = true)]
    [Description("Cherche les adhérents de la mutuelle par nom de famille.")]
    public async Task<ResultatRecherche> ChercherAdherent([Description("nom de famille")] string nom, CancellationToken ct)
    {
        var fiches = await annuaire.ChercherAsync(nom.Trim(), ct);
        return new ResultatRecherche(fiches.Count, fiches); // expect-near: UPA3001
    }

    [McpServerTool(Name = "lister_formules", ReadOnly = true)]
    [Description("Donne les formules de remboursement en vigueur.")]
    public Task<IReadOnlyList<string>> ListerFormules(CancellationToken ct) => annuaire.FormulesAsync(ct);
}
