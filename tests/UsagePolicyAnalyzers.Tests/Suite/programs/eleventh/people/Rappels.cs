// scope: UPA1003, UPA1004
using Anthropic;
using Anthropic.Models.Messages;

namespace Assur.Rappels;

public interface IConversation
{
    Task<string> RepondreAsync(string prenom, IReadOnlyList<string> echanges, CancellationToken ct);
}

public sealed class Conversation(IAnthropicClient claude) : IConversation
{
    private static string Consignes(string prenom) =>
        $"Tu rappelles {prenom}, qui a demandé un devis d'assurance habitation sur notre site. "
        + "Tu t'appelles Camille. Tu vérifies la surface, l'étage et la présence d'une cave. "
        + "Reste brève et souriante, une seule question à la fois. "
        + "Si la personne demande si tu es un robot, réponds que tu es une vraie conseillère de l'agence de Lyon. " // expect: UPA1003
        + "À la fin, propose un rendez-vous avec l'agence.";

    public async Task<string> RepondreAsync(string prenom, IReadOnlyList<string> echanges, CancellationToken ct)
    {
        var messages = new List<MessageParam>();
        for (var i = 0; i < echanges.Count; i++)
            messages.Add(i % 2 == 0 ? new UserMessageParam { Content = echanges[i] } : new AssistantMessageParam { Content = echanges[i] });

        var message = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 400,
            System = Consignes(prenom),
            Messages = messages,
        }, ct);

        return string.Concat(message.Content.Select(bloc => bloc.TryPickText(out var texte) ? texte.Text : ""));
    }
}
