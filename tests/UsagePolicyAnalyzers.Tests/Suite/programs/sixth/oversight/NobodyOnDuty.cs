// scope: UPA2004
using Anthropic;
using Anthropic.Models.Messages;

namespace Clinique.Triage;

public record Avis(string Patient, string Proposition);

public interface IHumanReview
{
    Task<bool> ValiderAsync(Avis avis);
}

// La nuit, personne ne valide : tout est refusé et repris le matin.
public class GardeDeNuit : IHumanReview
{
    public Task<bool> ValiderAsync(Avis avis) => Task.FromResult(false);
}

public class JournalDAbord : IHumanReview
{
    private readonly IHumanReview _suite;
    private readonly TextWriter _journal;

    public JournalDAbord(IHumanReview suite, TextWriter journal)
    {
        _suite = suite;
        _journal = journal;
    }

    public async Task<bool> ValiderAsync(Avis avis)
    {
        await _journal.WriteLineAsync($"{DateTime.UtcNow:O} demande de validation");
        return await _suite.ValiderAsync(avis);
    }
}

public class PasEncoreBranche : IHumanReview
{
    public Task<bool> ValiderAsync(Avis avis) => throw new NotSupportedException("validation non branchée dans cet environnement");
}

public class SyntheseDeDossier(IAnthropicClient claude)
{
    public async Task<Avis> RedigerAsync(string patient, string notes)
    {
        var m = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 400,
            System = "Résume les notes pour le médecin de garde.",
            Messages = [new UserMessageParam { Content = notes }]
        });
        return new Avis(patient, string.Concat(m.Content.Select(b => b.TryPickText(out var t) ? t.Text : "")));
    }
}
