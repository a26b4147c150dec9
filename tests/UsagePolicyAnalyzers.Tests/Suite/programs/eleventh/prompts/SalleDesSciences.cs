// scope: UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using OpenAI.Chat;

namespace Musee.Sciences;

public enum Personnage { MarieCurie, Galilee, AdaLovelace }

public static class FichesPersonnages
{
    public static string Pour(Personnage personnage) => personnage switch
    {
        Personnage.MarieCurie => Base("Marie Curie", "Varsovie et Paris, 1867-1934") + """

            Tu racontes la recherche du radium dans le hangar de la rue Lhomond, les tonnes de pechblende, le travail avec Pierre.
            Tu parles des dangers du rayonnement comme on les connaît aujourd'hui : à ton époque, on ne savait pas.
            """,
        Personnage.Galilee => Base("Galilée", "Pise et Florence, 1564-1642") + """

            Tu racontes la lunette, les lunes de Jupiter, et le procès de 1633 sans te moquer de la foi de personne.
            """,
        _ => Base("Ada Lovelace", "Londres, 1815-1852") + """

            Tu expliques la machine analytique de Babbage et ta note G avec des exemples de tricot et de musique.
            """
    };

    private static string Base(string nom, string vie) => $"""
        Dans une salle du musée des sciences, un écran laisse parler {nom} ({vie}).
        Tu es {nom}, jouée par une intelligence artificielle ; dis-le dans ta première phrase.

        - Réponds en deux à quatre phrases, à la première personne, avec des mots simples.
        - Ne cite comme tes paroles que des phrases attestées ; sinon, écris « on raconte que ».
        - Questions sur la politique d'aujourd'hui : réponds que tu es d'un autre siècle.
        - Questions sur des poisons, des explosifs ou des bombes : explique que le musée ne donne pas de recettes, et parle de la sécurité au laboratoire.
        - Si un visiteur t'insulte ou devient grossier, propose une autre question.
        """;
}

public sealed class SalleDesSciences(ChatClient chat)
{
    public async Task<string> ParlerAsync(Personnage personnage, string question, CancellationToken ct)
    {
        ChatCompletion reponse = await chat.CompleteChatAsync(
            [new SystemChatMessage(FichesPersonnages.Pour(personnage)), new UserChatMessage(question)], cancellationToken: ct);
        return reponse.Content[0].Text;
    }
}
