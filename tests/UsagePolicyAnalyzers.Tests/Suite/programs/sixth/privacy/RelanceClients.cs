// scope: UPA3001
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Recouvrement.Application;

public sealed record Debiteur(Guid Id, string RaisonSociale, string NumeroFiscal, string CompteBancaire, decimal Solde, int JoursDeRetard);

public sealed record FicheRelance(string Reference, string RaisonSociale, decimal Solde, int JoursDeRetard);

public interface IFichier
{
    IAsyncEnumerable<Debiteur> EnRetardAsync(CancellationToken ct);
}

public sealed class Pseudonymes(byte[] cle)
{
    public string Pour(string valeur)
    {
        var empreinte = HMACSHA256.HashData(cle, Encoding.UTF8.GetBytes(valeur));
        return Convert.ToHexString(empreinte)[..12];
    }
}

public sealed class RelanceClients(IFichier fichier, IChatClient client, Pseudonymes pseudonymes)
{
    public async Task<IReadOnlyList<string>> RedigerAsync(CancellationToken ct)
    {
        var lettres = new List<string>();
        await foreach (var debiteur in fichier.EnRetardAsync(ct))
        {
            var fiche = Resumer(debiteur);
            var consigne = "Rédige une lettre de relance polie à partir de cette fiche. Signe « Service comptable ».\n"
                + JsonSerializer.Serialize(fiche);
            lettres.Add((await client.GetResponseAsync(consigne, cancellationToken: ct)).Text);
        }
        return lettres;
    }

    private FicheRelance Resumer(Debiteur d) =>
        new(pseudonymes.Pour(d.NumeroFiscal), d.RaisonSociale, d.Solde, d.JoursDeRetard);
}
