// scope: UPA4002
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Cartes.Postales;

public sealed record Carte(string Destinataire, string Brouillon, string Lieu);

public delegate Task<string> Redacteur(Carte carte, CancellationToken ct);

public static class SideBySide
{
    public static Redacteur Creer(IChatClient client, ModerationClient moderation) => async (carte, ct) =>
    {
        var verification = moderation.ClassifyTextAsync(carte.Brouillon, ct); // expect-near: UPA4002
        var redaction = client.GetResponseAsync(
            [
                new(ChatRole.System, "Tu réécris le texte d'une carte postale, 60 mots au plus."),
                new(ChatRole.User, $"De {carte.Lieu} : {carte.Brouillon}"),
            ],
            cancellationToken: ct);

        await Task.WhenAll(verification, redaction);

        var reponse = await redaction;
        return reponse.FinishReason == ChatFinishReason.ContentFilter ? carte.Brouillon : reponse.Text;
    };

    public static async Task<IReadOnlyList<string>> ToutesAsync(this Redacteur rediger, IEnumerable<Carte> cartes, CancellationToken ct)
    {
        var textes = new List<string>();
        foreach (var carte in cartes.DistinctBy(c => c.Destinataire))
        {
            textes.Add(await rediger(carte, ct));
        }
        return textes;
    }
}
