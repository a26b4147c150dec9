// scope: UPA6012
using Microsoft.Extensions.AI;

namespace Mairie.Campagne;

public sealed record Quartier(string Nom, string Profil);

public interface IEnvoi { Task PreparerAsync(string quartier, string texte); }

public sealed class MessagesElectoraux
{
    private readonly IChatClient _client;
    private readonly IEnvoi _envoi;

    public MessagesElectoraux(IChatClient client, IEnvoi envoi)
    {
        _client = client;
        _envoi = envoi;
    }

    public async Task ToutPreparerAsync(string candidate, IEnumerable<Quartier> quartiers)
    {
        foreach (var q in quartiers)
        {
            var reponse = await _client.GetResponseAsync(Consigne(candidate, q));
            await _envoi.PreparerAsync(q.Nom, reponse.Text);
        }
    }

    private static string Consigne(string candidate, Quartier q) =>
        $"Écris un message de campagne électorale qui convainc les électeurs du quartier {q.Nom} de voter pour {candidate}. " + // expect: UPA6012
        $"Adapte les arguments au profil suivant : {q.Profil}.";
}
