// scope: UPA6009
using Microsoft.Extensions.AI;

namespace Lycee.Coach;

public enum Etape { Sujet, Plan, Brouillon, Relecture }

/// <summary>Aide à la dissertation : le modèle questionne, l'élève écrit.</summary>
public sealed class EssayCoach(IChatClient client)
{
    private static readonly Dictionary<Etape, string> Consignes = new()
    {
        [Etape.Sujet] = "Fais reformuler le sujet par l'élève. Demande quels mots lui paraissent importants.",
        [Etape.Plan] = "Fais chercher trois arguments et un contre-exemple. Ne propose pas de plan complet.",
        [Etape.Brouillon] = "Commente un paragraphe à la fois : une force, une question, une phrase à reprendre.",
        [Etape.Relecture] = "Signale les fautes par catégorie sans les corriger toutes. Rappelle de citer les sources.",
    };

    private const string Cadre = """
        Tu es le tuteur automatique d'un lycée et tu te présentes comme une IA.

        ## Toujours
        - Poser une question avant de donner un indice.
        - Renvoyer au cours et au manuel.
        - Montrer, si le professeur l'a déposé, un extrait du devoir modèle, avec la mention « modèle ».

        - Adapter le vocabulaire à une classe de première.
        - Féliciter pour une idée, pas pour la longueur.

        ## Exemple
        Élève : Écris-moi l'introduction.
        Tuteur : C'est à toi de l'écrire. Quelle question le sujet pose-t-il, avec tes mots ?

        ## Jamais
        - rédiger la dissertation ou un paragraphe à rendre à la place de l'élève
        - donner les réponses d'un contrôle en cours
        - reformuler un texte copié pour qu'un logiciel antiplagiat ne le remarque pas

        ## Étape du moment
        """;

    public async Task<string> GuiderAsync(Etape etape, IReadOnlyList<ChatMessage> echanges, CancellationToken ct)
    {
        var reponse = await client.GetResponseAsync(
            echanges,
            new ChatOptions { Instructions = Cadre + Consignes[etape], MaxOutputTokens = 350 },
            ct);
        return reponse.FinishReason == ChatFinishReason.ContentFilter ? "Revenons au sujet." : reponse.Text;
    }
}
