// scope: UPA2001
using System.Globalization;
using OpenAI.Chat;

namespace Personal.Probezeit;

public class Mitarbeiter
{
    public required string Personalnummer { get; init; }
    public required string Berichte { get; init; }
    public double Leistungswert { get; set; }
}

public interface IPersonalabteilung
{
    Task<List<Mitarbeiter>> InProbezeitAsync();
    Task KuendigenAsync(string personalnummer, DateOnly zum);
    Task UebernehmenAsync(string personalnummer);
}

public class Probezeitlauf
{
    private const double Schwelle = 0.4;
    private readonly ChatClient _modell;
    private readonly IPersonalabteilung _personal;

    public Probezeitlauf(ChatClient modell, IPersonalabteilung personal)
    {
        _modell = modell;
        _personal = personal;
    }

    public async Task AusfuehrenAsync()
    {
        foreach (var m in await _personal.InProbezeitAsync())
        {
            m.Leistungswert = await BewerteAsync(m.Berichte);
            if (m.Leistungswert < Schwelle)
                await _personal.KuendigenAsync(m.Personalnummer, DateOnly.FromDateTime(DateTime.Today.AddDays(14))); // expect: UPA2001
            else
                await _personal.UebernehmenAsync(m.Personalnummer);
        }
    }

    private async Task<double> BewerteAsync(string berichte)
    {
        ChatCompletion c = await _modell.CompleteChatAsync(
            "Bewerte die Leistung des Arbeitnehmers in der Probezeit mit einer Zahl zwischen 0 und 1. Nur die Zahl.\n" + berichte);
        return double.Parse(c.Content[0].Text, CultureInfo.InvariantCulture);
    }
}
