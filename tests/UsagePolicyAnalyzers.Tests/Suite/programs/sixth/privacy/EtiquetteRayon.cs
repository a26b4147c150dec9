// scope: UPA4007, UPA4001
using Microsoft.Extensions.Hosting;
using OpenAI.Chat;

namespace Magasin.Rayons;

public enum Rayon { Frais, Epicerie, Bazar }

public interface ICatalogue
{
    IAsyncEnumerable<(int Id, string Libelle)> SansRayonAsync(CancellationToken ct);
    Task ClasserAsync(int id, Rayon rayon, CancellationToken ct);
}

/// <summary>Traitement de nuit : personne ne lit la réponse, elle ne sert qu'à ranger les articles.</summary>
public sealed class EtiquetteRayon(ChatClient chat, ICatalogue catalogue) : BackgroundService
{
    private static readonly ChatCompletionOptions Options = new() { Temperature = 0, MaxOutputTokenCount = 5 };

    protected override async Task ExecuteAsync(CancellationToken ct)
    {
        await foreach (var (id, libelle) in catalogue.SansRayonAsync(ct))
        {
            ChatCompletion c = await chat.CompleteChatAsync(
                [new SystemChatMessage("Réponds par un seul mot : Frais, Epicerie ou Bazar."), new UserChatMessage(libelle)], Options, ct);
            if (c.FinishReason == ChatFinishReason.Stop && Enum.TryParse<Rayon>(c.Content[0].Text, out var rayon))
                await catalogue.ClasserAsync(id, rayon, ct);
        }
    }
}
