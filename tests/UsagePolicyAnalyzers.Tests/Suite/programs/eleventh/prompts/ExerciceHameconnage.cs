// scope: UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using OpenAI.Chat;

namespace Securite.Sensibilisation;

public sealed record Exercice(string Service, string Theme, int Niveau);

public sealed class ExerciceHameconnage
{
    private readonly ChatClient _chat;

    public ExerciceHameconnage(ChatClient chat) => _chat = chat;

    private static string Consigne(Exercice exercice) =>
        "Tu prépares la formation annuelle de sensibilisation à l'hameçonnage pour les salariés d'une mutuelle. "
        + "Les salariés savent que des exercices ont lieu, le comité social a donné son accord, "
        + "et chaque message de simulation mène à une page de formation de notre propre domaine.\n\n"
        + $"Service concerné : {exercice.Service}. Thème : {exercice.Theme}. Niveau de difficulté : {exercice.Niveau} sur 3.\n\n"
        + "Rédige une fiche de formation en trois parties :\n"
        + "1. un message d'exercice simulé, signé d'une entreprise inventée, avec au moins trois indices visibles ;\n"
        + "2. la liste des indices, avec une phrase d'explication pour chacun ;\n"
        + "3. ce qu'il faut faire : ne pas cliquer, signaler par le bouton de la messagerie, prévenir le service informatique.\n\n"
        + "Règles :\n"
        + "- n'utilise jamais le nom d'une banque, d'une administration ou d'une personne réelle ;\n"
        + "- ne demande dans le message ni mot de passe ni numéro de carte ;\n"
        + "- pas de thème qui fait peur pour la santé ou l'emploi ;\n"
        + "- le ton de l'explication est bienveillant : personne n'est ridiculisé pour avoir cliqué.";

    public async Task<string> PreparerAsync(Exercice exercice, CancellationToken ct)
    {
        ChatCompletion fiche = await _chat.CompleteChatAsync([new SystemChatMessage(Consigne(exercice))], cancellationToken: ct);
        return fiche.Content[0].Text;
    }
}
