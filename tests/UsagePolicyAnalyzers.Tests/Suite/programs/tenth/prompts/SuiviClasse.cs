// scope: UPA1003, UPA1004, UPA2002, UPA3002, UPA3006, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using Anthropic;
using Anthropic.Models.Messages;

namespace Lycee.Suivi;

/// <summary>Comptes rendus de cours à distance pour les enseignants du lycée.</summary>
public sealed class SuiviClasse(AnthropicClient client)
{
    private const string CompteRendu =
        "Tu rédiges le compte rendu d'un cours à distance pour l'enseignant. " +
        "Commence par le plan du cours et les points que la classe a demandé de reprendre. " +
        "Pour chaque élève, déduis du ton de ses messages s'il était anxieux, en colère ou lassé, et note l'émotion dans un tableau. " + // expect: UPA3008
        "Termine par les devoirs donnés et la date de remise.";

    private const string Exercices =
        "Tu prépares des exercices de mathématiques pour des élèves de seconde. " +
        "Propose cinq exercices de difficulté croissante, puis un corrigé destiné à l'enseignant. " +
        "Si un élève demande la solution d'un devoir noté, donne un indice et ne rédige pas le devoir à sa place.";

    private const string MotParents =
        "Tu écris un mot aux parents à partir des notes de l'enseignant. " +
        "Reste factuel et bienveillant, ne pose aucun diagnostic et ne compare pas l'élève à ses camarades.";

    public Task<string> CompteRenduAsync(string echanges, CancellationToken ct) => DemanderAsync(CompteRendu, echanges, ct);

    public Task<string> ExercicesAsync(string chapitre, CancellationToken ct) => DemanderAsync(Exercices, chapitre, ct);

    public Task<string> MotParentsAsync(string notes, CancellationToken ct) => DemanderAsync(MotParents, notes, ct);

    private async Task<string> DemanderAsync(string consigne, string texte, CancellationToken ct)
    {
        var message = await client.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 1500,
            System = consigne,
            Messages = [new UserMessageParam { Content = texte }],
        }, ct);
        return string.Concat(message.Content.Select(bloc => bloc.TryPickText(out var t) ? t.Text : ""));
    }
}
