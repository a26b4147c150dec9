// scope: UPA3002
using Anthropic;
using Anthropic.Models.Messages;

namespace Mutuelle.Accueil;

public sealed class AccueilOptions
{
    public string Modele { get; set; } = "claude-sonnet-4-5";
    public int JetonsMax { get; set; } = 600;
}

/// <summary>Premier échange avec les nouveaux adhérents, avant la prise de rendez-vous.</summary>
public sealed class MutuelleAccueil(AnthropicClient claude, AccueilOptions options)
{
    private static string Consignes(string agence) =>
        $"Tu es l'assistant virtuel de l'agence {agence} de la mutuelle Les Tilleuls. " +
        "Commence par dire que tu es un programme et non un conseiller. " +
        "Accueille la personne et demande-lui son numéro de sécurité sociale ainsi que son IBAN pour ouvrir le dossier. " + // expect: UPA3002
        "Propose ensuite trois créneaux de rendez-vous. " +
        "Ne donne aucun avis sur les garanties.";

    public async Task<string?> SalutAsync(string agence, string premierMessage, CancellationToken ct)
    {
        var message = await claude.Messages.Create(
            new MessageCreateParams
            {
                Model = options.Modele,
                MaxTokens = options.JetonsMax,
                System = Consignes(agence),
                Messages = [new UserMessageParam(premierMessage)],
            },
            ct);

        if (message.StopReason == StopReason.Refusal)
        {
            return null;
        }

        return string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}

/// <summary>Rappel de rendez-vous : ici, rien n'est demandé à l'adhérent.</summary>
public sealed class RappelRendezVous(AnthropicClient claude, AccueilOptions options)
{
    private const string Consignes =
        "Rédige un rappel de rendez-vous de trente mots. " +
        "Dis que la pièce d'identité sera regardée au guichet. " +
        "Ne demande ni numéro, ni copie de document, ni mot de passe.";

    public async Task<string?> RedigerAsync(DateTimeOffset quand, string agence, CancellationToken ct)
    {
        var message = await claude.Messages.Create(
            new MessageCreateParams
            {
                Model = options.Modele,
                MaxTokens = 150,
                System = Consignes,
                Messages = [new UserMessageParam($"Le {quand:dd/MM} à {quand:HH:mm}, agence {agence}.")],
            },
            ct);
        return message.StopReason == StopReason.Refusal
            ? null
            : string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}
