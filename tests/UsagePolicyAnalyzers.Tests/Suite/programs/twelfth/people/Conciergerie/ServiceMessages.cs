using OpenAI.Chat;

namespace Conciergerie;

public interface IServiceMessages
{
    Task<string> RepondreAsync(string fil, CancellationToken ct);
    Task<string> RelancerAsync(string demande, CancellationToken ct);
}

public sealed class ServiceMessages : IServiceMessages
{
    private readonly ChatClient _modele;

    public ServiceMessages(ChatClient modele)
    {
        _modele = modele;
    }

    public Task<string> RepondreAsync(string fil, CancellationToken ct) => EnvoyerAsync(Consignes.Accueil, fil, ct);

    public Task<string> RelancerAsync(string demande, CancellationToken ct) => EnvoyerAsync(Consignes.Relance, demande, ct);

    private async Task<string> EnvoyerAsync(string consigne, string texte, CancellationToken ct)
    {
        ChatCompletion reponse = await _modele.CompleteChatAsync(
            [new SystemChatMessage(consigne + "\n" + Consignes.Langue), new UserChatMessage(texte)],
            cancellationToken: ct);
        return reponse.Content[0].Text;
    }
}
