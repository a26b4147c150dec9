// scope: UPA4001, UPA4007
using OpenAI.Chat;

namespace Mediatheque.Services;

public interface IConseiller
{
    Task<string> ConseillerAsync(DemandeLecture demande, CancellationToken ct);
}

public sealed record DemandeLecture(string Souhait, int Nombre);

public sealed class Conseiller(ChatClient chat) : IConseiller
{
    private const string Role = "Tu conseilles des livres de notre médiathèque. Réponds en une liste.";

    public async Task<string> ConseillerAsync(DemandeLecture demande, CancellationToken ct)
    {
        var reglages = new ChatCompletionOptions { MaxOutputTokenCount = 400 };
        ChatCompletion c = await chat.CompleteChatAsync( // expect-near: UPA4007
            [new SystemChatMessage(Role), new UserChatMessage($"{demande.Nombre} livres, souhait : {demande.Souhait}")],
            reglages, ct);
        return c.Content[0].Text;
    }
}
