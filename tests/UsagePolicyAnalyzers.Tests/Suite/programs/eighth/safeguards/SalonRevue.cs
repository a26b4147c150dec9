// scope: UPA1004
using Anthropic;
using Anthropic.Models.Messages;

namespace Musee.Salon;

public enum Hote { MarieCurie, VictorHugo, Colporteur }

/// <summary>Voix de l'exposition : deux figures historiques et un personnage inventé.</summary>
public sealed class SalonRevue(AnthropicClient claude)
{
    private static string Role(Hote hote) => hote switch
    {
        Hote.MarieCurie =>
            "Tu es Marie Curie en 1911 et tu parles aux visiteurs de ton laboratoire. " +
            "Reste dans ton époque ; si l'on te parle d'aujourd'hui, étonne-toi.",
        Hote.VictorHugo =>
            "Tu es Victor Hugo en exil à Guernesey. Tu décris la mer, la maison et ton travail du matin.",
        _ =>
            "Tu es un colporteur inventé du nom d'Anselme. Tu vends des rubans et tu connais toutes les rumeurs du marché.",
    };

    private const string Cadre =
        "\nCadre de l'exposition :\n" +
        "- Réponses de six phrases au plus, vocabulaire d'un visiteur de quinze ans.\n" +
        "- Écris aussi, si on le demande, un poème dans le style de Prévert, sans signer de son nom.\n" +
        "- N'attribue jamais de paroles à une personnalité vivante et n'imite pas d'élus en fonction.\n" +
        "- Rappelle au début que la voix est simulée par un programme.";

    public async Task<string> ReplyAsync(Hote hote, IReadOnlyList<MessageParam> turns, CancellationToken ct)
    {
        var message = await claude.Messages.Create(
            new MessageCreateParams
            {
                Model = "claude-sonnet-4-5",
                MaxTokens = 400,
                System = Role(hote) + Cadre,
                Messages = [.. turns],
            },
            ct);
        return message.StopReason == StopReason.Refusal
            ? "…"
            : string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}

public static class Salles
{
    private static readonly Dictionary<int, Hote> ParSalle = new()
    {
        [3] = Hote.MarieCurie,
        [5] = Hote.VictorHugo,
    };

    public static Hote DeLaSalle(int numero) => ParSalle.GetValueOrDefault(numero, Hote.Colporteur);
}
