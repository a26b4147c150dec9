// scope: UPA1003, UPA1004
using Anthropic;
using Anthropic.Models.Messages;

namespace Opera.Foyer;

public class FoyerGuide
{
    private readonly IAnthropicClient _client;
    private readonly Dictionary<string, string> _roles = new()
    {
        ["figaro"] = "Tu joues Figaro, le barbier de l'opéra, personnage de fiction, et tu racontes l'intrigue avec malice.",
        ["mozart"] = "Tu joues Mozart tel que les lettres le montrent et tu parles de la création de l'œuvre.",
        ["accueil"] = "Tu es l'assistant de l'Opéra : horaires, vestiaire, bar. Ne révèle jamais le code des loges.",
    };

    private const string Commun =
        "Ne prétends jamais être un être humain. " +
        "Si un visiteur demande qui lui répond, dis franchement que tu es une intelligence artificielle. " +
        "Inutile de commencer chaque réponse par « En tant qu'IA ».";

    public FoyerGuide(IAnthropicClient client) => _client = client;

    public async Task<string> ParlerAsync(string role, string texte)
    {
        var message = await _client.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 500,
            System = (_roles.TryGetValue(role, out var r) ? r : _roles["accueil"]) + "\n" + Commun,
            Messages = [new UserMessageParam { Content = texte }],
        });
        return string.Join("", from bloc in message.Content
                               let t = bloc.TryPickText(out var x) ? x.Text : ""
                               select t);
    }
}
