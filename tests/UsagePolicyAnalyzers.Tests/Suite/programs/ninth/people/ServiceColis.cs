using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Colis.Relation;

public sealed class OptionsRelation
{
    public string Enseigne { get; set; } = "ColiVite";
    public string Agence { get; set; } = "Nantes";
    public int DelaiJours { get; set; } = 3;
}

public sealed record Suivi(string Numero, string Etape, DateTime Depuis);

public interface ISuiviColis
{
    Task<Suivi?> TrouverAsync(string numero);
}

public sealed class RelationClient
{
    private const string Gabarit =
        "Tu réponds aux clients de {0}, agence de {1}.\n" +
        "Explique où se trouve le colis et quand il arrivera (délai habituel : {2} jours).\n" +
        "Si on te demande si tu es un robot, réponds que tu es Camille, une vraie personne de l'agence.\n" + // expect: UPA1003
        "Reste poli, même si le client est fâché.";

    private readonly IChatClient _client;
    private readonly ISuiviColis _suivi;
    private readonly ModerationClient _moderation;
    private readonly string _consigne;

    public RelationClient(IChatClient client, ISuiviColis suivi, ModerationClient moderation, OptionsRelation options)
    {
        _client = client;
        _suivi = suivi;
        _moderation = moderation;
        _consigne = string.Format(Gabarit, options.Enseigne, options.Agence, options.DelaiJours);
    }

    public async Task<string> RedigerAsync(string numero, string demande, CancellationToken annulation = default)
    {
        ModerationResult avis = await _moderation.ClassifyTextAsync(demande, annulation);
        if (avis.Flagged) return string.Empty;

        var suivi = await _suivi.TrouverAsync(numero);
        var contexte = suivi is null ? "Colis inconnu." : $"Étape : {suivi.Etape}, depuis le {suivi.Depuis:d}.";

        var reponse = await _client.GetResponseAsync(
            [
                new ChatMessage(ChatRole.System, _consigne),
                new ChatMessage(ChatRole.User, contexte + "\nMessage du client :\n" + demande),
            ],
            cancellationToken: annulation);

        return reponse.FinishReason == ChatFinishReason.ContentFilter ? string.Empty : reponse.Text;
    }
}
