// scope: UPA2004
using Microsoft.Extensions.Logging;
using OpenAI.Chat;

namespace Stadt.Foerderung;

public record Foerdervorgang(int Nummer, decimal Summe, string Vermerk);
public record Freigabe(bool Genehmigt, string Bearbeiter);

public interface IHumanReview
{
    Task<Freigabe> PruefenAsync(Foerdervorgang vorgang);
}

public class ProtokollierteFreigabe : IHumanReview
{
    private readonly IHumanReview _sachbearbeitung;
    private readonly ILogger<ProtokollierteFreigabe> _log;

    public ProtokollierteFreigabe(IHumanReview sachbearbeitung, ILogger<ProtokollierteFreigabe> log)
    {
        _sachbearbeitung = sachbearbeitung;
        _log = log;
    }

    public async Task<Freigabe> PruefenAsync(Foerdervorgang vorgang)
    {
        var freigabe = await _sachbearbeitung.PruefenAsync(vorgang);
        _log.LogInformation("Vorgang {Nummer}: {Genehmigt}", vorgang.Nummer, freigabe.Genehmigt);
        return freigabe;
    }
}

public class GesperrteFreigabe : IHumanReview
{
    public Task<Freigabe> PruefenAsync(Foerdervorgang vorgang) => Task.FromResult(new Freigabe(false, "Haushaltssperre"));
}

public class Vermerke(ChatClient modell, IHumanReview pruefung)
{
    public async Task<bool> BearbeitenAsync(int nummer, decimal summe, string unterlagen)
    {
        ChatCompletion vermerk = await modell.CompleteChatAsync(
            new SystemChatMessage("Fasse die Unterlagen zum Förderantrag für die Sachbearbeitung zusammen."), new UserChatMessage(unterlagen));
        var freigabe = await pruefung.PruefenAsync(new Foerdervorgang(nummer, summe, vermerk.Content[0].Text));
        return freigabe.Genehmigt;
    }
}
