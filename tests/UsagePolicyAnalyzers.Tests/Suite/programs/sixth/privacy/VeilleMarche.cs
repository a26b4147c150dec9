// scope: UPA3007, UPA3010
using Microsoft.Extensions.Hosting;
using OpenAI.Chat;

namespace Concurrence.Veille;

public interface ICollecte
{
    Task<IReadOnlyList<string>> FichesProduitsAsync(string enseigne, CancellationToken ct);
    Task<string> JournalServeurAsync(CancellationToken ct);
}

public interface IBulletin { Task PublierAsync(string texte, CancellationToken ct); }

public class VeilleMarche : BackgroundService
{
    private static readonly string[] Enseignes = ["Alpha Bricolage", "Bêta Jardin"];
    private readonly ChatClient _chat;
    private readonly ICollecte _collecte;
    private readonly IBulletin _bulletin;

    public VeilleMarche(ChatClient chat, ICollecte collecte, IBulletin bulletin) => (_chat, _collecte, _bulletin) = (chat, collecte, bulletin);

    protected override async Task ExecuteAsync(CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            foreach (var enseigne in Enseignes)
            {
                var fiches = await _collecte.FichesProduitsAsync(enseigne, ct);
                await Resumer($"Surveille les prix publics de {enseigne} : rassemble les fiches et signale les baisses.", string.Join("\n", fiches), ct);
            }
            await Resumer("Surveille en arrière-plan le journal du serveur et résume les erreurs, sans citer d'adresse d'utilisateur.", await _collecte.JournalServeurAsync(ct), ct);
            await Task.Delay(TimeSpan.FromHours(6), ct);
        }
    }

    private async Task Resumer(string consigne, string contenu, CancellationToken ct)
    {
        ChatCompletion c = await _chat.CompleteChatAsync([new SystemChatMessage(consigne), new UserChatMessage(contenu)], cancellationToken: ct);
        await _bulletin.PublierAsync("Texte généré par IA : " + c.Content[0].Text, ct);
    }
}
