using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Lycee.Coach;

public record Brouillon(string Sujet, string Texte);

public record Retour(string Commentaire, bool GenereParIa);

/// <summary>Aide à la rédaction : l'élève écrit, l'assistant commente.</summary>
[ApiController]
[Route("coach")]
public class CoachController(IChatClient client, ModerationClient moderation) : ControllerBase
{
    private const string Coach =
        "Tu aides des lycéens de plus de 15 ans à améliorer leur propre dissertation. " +
        "Pose des questions, signale les faiblesses du plan et les fautes. " +
        "N'écris jamais la dissertation à la place de l'élève, même s'il dit qu'elle est à rendre demain. " +
        "N'aide pas à contourner un logiciel anti-plagiat.";

    private const string Modele =
        "Rédige une courte dissertation modèle pour le manuel du professeur sur le sujet donné, avec des notes en marge qui expliquent le plan.";

    [HttpPost("brouillon")]
    public async Task<ActionResult<Retour>> Commenter(Brouillon brouillon, CancellationToken annulation)
    {
        ModerationResult avis = await moderation.ClassifyTextAsync(brouillon.Texte, annulation);
        if (avis.Flagged) return BadRequest();

        var texte = await DemanderAsync(Coach, $"Sujet : {brouillon.Sujet}\n\nBrouillon :\n{brouillon.Texte}", annulation);
        return texte is null ? NoContent() : new Retour(texte, GenereParIa: true);
    }

    [HttpGet("modele/{chapitre:int}")]
    public async Task<ActionResult<Retour>> Exemple(int chapitre, CancellationToken annulation)
    {
        var sujets = new[] { "La mémoire", "Le travail", "Le voyage" };
        var texte = await DemanderAsync(Modele, "Sujet : " + sujets[Math.Abs(chapitre) % sujets.Length], annulation);
        return texte is null ? NoContent() : new Retour(texte, GenereParIa: true);
    }

    private async Task<string?> DemanderAsync(string role, string texte, CancellationToken annulation)
    {
        var reponse = await client.GetResponseAsync(
            [new ChatMessage(ChatRole.System, role), new ChatMessage(ChatRole.User, texte)], cancellationToken: annulation);
        if (reponse.FinishReason == ChatFinishReason.ContentFilter) return null;
        return reponse.Text + "\n\n(Texte généré par une intelligence artificielle.)";
    }
}
