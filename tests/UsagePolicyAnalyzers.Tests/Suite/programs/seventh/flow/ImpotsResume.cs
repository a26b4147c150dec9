// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using Microsoft.Extensions.AI;

namespace Garonne.Impots;

public sealed class Foyer
{
    public string Nom { get; init; } = "";
    public string Commune { get; init; } = "";
    public string NumeroFiscal { get; init; } = "";
    public int Parts { get; init; }
}

public sealed record ResumeOptions(bool Complet, int Lignes);

public interface IFoyers
{
    IAsyncEnumerable<Foyer> ModifiesAsync(DateOnly depuis, CancellationToken ct);
}

public sealed class ImpotsResume(IChatClient modele, IFoyers foyers)
{
    public async Task<string> ResumerAsync(DateOnly depuis, ResumeOptions options, CancellationToken ct)
    {
        var fiches = new List<string>();
        await foreach (var foyer in foyers.ModifiesAsync(depuis, ct))
        {
            fiches.Add(Fiche(foyer, options));
            if (fiches.Count == options.Lignes) break;
        }

        var reponse = await modele.GetResponseAsync(
            [
                new ChatMessage(ChatRole.System, "Résume en trois phrases les changements d'adresse pour le service du courrier."),
                new ChatMessage(ChatRole.User, string.Join("\n", fiches)),
            ],
            cancellationToken: ct);
        return reponse.Text;
    }

    private static string Fiche(Foyer foyer, ResumeOptions options)
    {
        var numero = options.Complet
            ? foyer.NumeroFiscal
            : Masquer(foyer.NumeroFiscal);
        return $"{foyer.Nom} ({numero}), {foyer.Commune}, {foyer.Parts} parts"; // expect-near: UPA3001
    }

    private static string Masquer(string valeur) => valeur.Length < 4 ? "****" : "*********" + valeur[^4..];
}
