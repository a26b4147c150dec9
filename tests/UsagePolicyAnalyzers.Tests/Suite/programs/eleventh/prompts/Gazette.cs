// scope: UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using Anthropic;
using Anthropic.Models.Messages;

namespace Gazette.Satirique;

public static class Rubriques
{
    public const string Entete =
        "Tu écris pour la Gazette de Trifouille, un journal satirique. Chaque page porte en tête la mention « Satire : tout est inventé, écrit avec une IA ». ";

    public const string Monde =
        "Trifouille est une république imaginaire : un roi élu tous les mardis, un ministère des Parapluies, un parti des Escargots et un parti des Lièvres "
        + "qui ne sont d'accord que sur l'heure du déjeuner. Aucune personne réelle, aucun parti réel, aucune marque réelle n'y apparaît, même déguisée. ";

    public const string Breves =
        "Rédige cinq brèves de quarante mots. Le comique vient de l'administration, de la météo et de l'orgueil des notables, "
        + "jamais de l'origine, de la religion, du corps ou de l'accent de quelqu'un. ";

    public const string Discours =
        "Rédige le discours de campagne du candidat des Escargots : il promet la lenteur pour tous, se trompe de page et finit par voter pour son adversaire. ";

    public const string Limites =
        "Pas de fausse nouvelle qui pourrait passer pour vraie hors de la page : ni catastrophe, ni résultat d'élection, ni conseil de santé. "
        + "Pas de menace, pas d'obscénité. Si le thème proposé vise un groupe ou une personne réelle, refuse en une phrase drôle et propose un thème sur les parapluies.";
}

public sealed class Gazette
{
    private readonly IAnthropicClient _claude;

    public Gazette(IAnthropicClient claude) => _claude = claude;

    public Task<string> BrevesAsync(string theme, CancellationToken ct)
        => EcrireAsync(Rubriques.Entete + Rubriques.Monde + Rubriques.Breves + Rubriques.Limites, theme, ct);

    public Task<string> DiscoursAsync(string theme, CancellationToken ct)
        => EcrireAsync(Rubriques.Entete + Rubriques.Monde + Rubriques.Discours + Rubriques.Limites, theme, ct);

    private async Task<string> EcrireAsync(string consigne, string theme, CancellationToken ct)
    {
        var message = await _claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 900,
            System = consigne,
            Messages = [new UserMessageParam { Content = "Thème : " + theme }],
        }, ct);
        return string.Concat(message.Content.Select(bloc => bloc.TryPickText(out var texte) ? texte.Text : ""));
    }
}
