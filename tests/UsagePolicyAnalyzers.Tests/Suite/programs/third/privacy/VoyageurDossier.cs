// scope: UPA3001
using Anthropic;
using Anthropic.Models.Messages;

namespace Agence.Voyages;

public sealed record Voyageur(string Prenom, string Destination, string NumeroPasseport, DateOnly Depart);

public interface IDossiers
{
    Task<Voyageur> LireAsync(Guid reference);
}

public sealed class ConseilVoyage(AnthropicClient claude, IDossiers dossiers)
{
    public async Task<string> PreparerAsync(Guid reference)
    {
        var voyageur = await dossiers.LireAsync(reference);
        var demande = $"Prépare une liste de bagages pour ce client : {voyageur}"; // expect: UPA3001
        Message reponse = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 600,
            System = "Tu travailles pour une agence de voyages.",
            Messages = [new UserMessageParam(demande)],
        });
        return string.Concat(reponse.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}
