// scope: UPA2004
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Stadtwerke.Sperrung;

public enum Freigabe { Offen, Erteilt, Verweigert }

public record Sperrvorschlag(string Zaehlernummer, string Begruendung);

public interface IHumanReview
{
    Task<Freigabe> FreigabeEinholenAsync(Sperrvorschlag vorschlag);
}

public class Sperrvorbereitung(IChatClient chat, IHumanReview freigabe)
{
    public async Task<bool> DarfGesperrtWerdenAsync(string zaehler, string schriftverkehr)
    {
        var antwort = await chat.GetResponseAsync("Fasse den Schriftverkehr zu diesem Zähler zusammen und begründe, ob eine Sperrung in Frage kommt:\n" + schriftverkehr);
        return await freigabe.FreigabeEinholenAsync(new Sperrvorschlag(zaehler, antwort.Text)) == Freigabe.Erteilt;
    }
}

public class Teamleitung : IHumanReview
{
    private readonly ILogger<Teamleitung> _log;

    public Teamleitung(ILogger<Teamleitung> log) => _log = log;

    public async Task<Freigabe> FreigabeEinholenAsync(Sperrvorschlag vorschlag) // expect: UPA2004
    {
        // TODO Anbindung an das Portal der Teamleitung, kommt mit Release 4
        _log.LogInformation("Freigabe für Zähler {Zaehler}", vorschlag.Zaehlernummer);
        await Task.Delay(TimeSpan.FromMilliseconds(50));
        return Freigabe.Erteilt;
    }
}
