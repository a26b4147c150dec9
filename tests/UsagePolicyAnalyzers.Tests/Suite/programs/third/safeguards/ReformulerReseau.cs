// scope: UPA4006
using Anthropic;
using Anthropic.Models.Messages;

namespace Redaction.Boucle;

public sealed class Redaction(AnthropicClient claude)
{
    private Task<Message> EnvoyerAsync(string texte) => claude.Messages.Create(new MessageCreateParams
    {
        Model = "claude-sonnet-4-5",
        MaxTokens = 700,
        Messages = [new UserMessageParam(texte)],
    });

    public async Task<string> RedigerAsync(string demande)
    {
        var texte = demande;
        for (var essai = 0; essai < 4; essai++)
        {
            try
            {
                var message = await EnvoyerAsync(texte);
                if (message.StopReason == StopReason.Refusal)
                    return "Cette demande a été refusée.";
                return string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
            }
            catch (HttpRequestException)
            {
                await Task.Delay(TimeSpan.FromSeconds(1 << essai));
            }
        }
        return "Aucune réponse.";
    }
}
