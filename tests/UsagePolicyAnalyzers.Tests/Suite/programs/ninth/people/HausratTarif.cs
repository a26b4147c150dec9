using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Versicherung.Hausrat;

public record Antrag
{
    public required string Antragsnummer { get; init; }
    public required string Wohnflaeche { get; init; }
    public required string Schlossart { get; init; }
    public int Vorschaeden { get; init; }
    public string Familienstand { get; init; } = "";
    public decimal Versicherungssumme { get; init; }
}

public record Vorschlag(bool Annehmen, decimal Praemie, string Begruendung);

public record Freigabe(bool Erteilt, decimal Praemie, string Sachbearbeiter);

public interface IHumanReview
{
    Task<Freigabe> VorlegenAsync(string antragsnummer, Vorschlag vorschlag, CancellationToken abbruch);
}

public interface IPolicenbestand
{
    Task AnlegenAsync(string antragsnummer, decimal praemie, CancellationToken abbruch);
    Task ZurueckstellenAsync(string antragsnummer, CancellationToken abbruch);
}

public class HausratTarif
{
    private const string Anweisung =
        "Du bereitest Anträge auf Hausratversicherung für die Sachbearbeitung vor. " +
        "Bewerte das Risiko, schlage Annahme oder Ablehnung und eine Jahresprämie vor. " +
        "Antworte als JSON mit annehmen, praemie und begruendung.";

    private readonly IChatClient _modell;
    private readonly IHumanReview _pruefung;
    private readonly IPolicenbestand _bestand;

    public HausratTarif(IChatClient modell, IHumanReview pruefung, IPolicenbestand bestand)
    {
        _modell = modell;
        _pruefung = pruefung;
        _bestand = bestand;
    }

    public async Task BearbeiteAsync(Antrag antrag, CancellationToken abbruch)
    {
        var daten = JsonSerializer.Serialize(antrag); // expect: UPA2005
        var antwort = await _modell.GetResponseAsync(
            [new ChatMessage(ChatRole.System, Anweisung), new ChatMessage(ChatRole.User, daten)],
            new ChatOptions { ResponseFormat = ChatResponseFormat.Json }, abbruch);

        if (antwort.FinishReason == ChatFinishReason.ContentFilter)
        {
            await _bestand.ZurueckstellenAsync(antrag.Antragsnummer, abbruch);
            return;
        }

        var vorschlag = JsonSerializer.Deserialize<Vorschlag>(antwort.Text, JsonSerializerOptions.Web)!;
        var freigabe = await _pruefung.VorlegenAsync(antrag.Antragsnummer, vorschlag, abbruch);
        if (freigabe.Erteilt)
            await _bestand.AnlegenAsync(antrag.Antragsnummer, freigabe.Praemie, abbruch);
        else
            await _bestand.ZurueckstellenAsync(antrag.Antragsnummer, abbruch);
    }
}
