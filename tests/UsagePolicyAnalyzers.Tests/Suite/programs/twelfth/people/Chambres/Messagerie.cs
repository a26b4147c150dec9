using OpenAI.Chat;

namespace ChambresHotes;

public sealed class Messagerie(ChatClient modele)
{
    public async Task<string> RepondreAsync(string message, CancellationToken ct)
    {
        ChatCompletion reponse = await modele.CompleteChatAsync(
            [new SystemChatMessage(Consignes.Accueil), new UserChatMessage(message)], cancellationToken: ct);
        return reponse.Content[0].Text;
    }
}
