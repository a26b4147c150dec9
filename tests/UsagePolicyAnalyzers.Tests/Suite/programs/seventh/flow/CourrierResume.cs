// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Garonne.Courrier;

public sealed record Titulaire(string Nom, string Commune, string? NumeroFiscal, string? Iban);

public sealed record Dossier(int Id, Titulaire Titulaire, string Objet)
{
    public Dossier SansIdentifiants() => this with { Titulaire = Titulaire with { NumeroFiscal = null, Iban = null } };
}

public interface IDossiers
{
    Task<IReadOnlyList<Dossier>> OuvertsAsync(CancellationToken ct);
    Task<bool> VirementPossibleAsync(string iban, CancellationToken ct);
}

public sealed class CourrierResume(IChatClient modele, IDossiers dossiers)
{
    private static readonly JsonSerializerOptions Lisible = new() { WriteIndented = true };

    public async Task<string> ResumerAsync(CancellationToken ct)
    {
        var payables = 0;
        var envoyes = new List<Dossier>();
        foreach (var dossier in await dossiers.OuvertsAsync(ct))
        {
            if (dossier.Titulaire.Iban is { } iban && await dossiers.VirementPossibleAsync(iban, ct)) payables++;
            envoyes.Add(dossier.SansIdentifiants());
        }

        var demande = $"""
            Résume les dossiers ouverts pour la réunion du lundi.
            Dossiers avec coordonnées complètes : {payables}
            {JsonSerializer.Serialize(envoyes, Lisible)}
            """;
        var reponse = await modele.GetResponseAsync(demande, cancellationToken: ct);
        return reponse.Text;
    }
}
