// scope: UPA3008, UPA3006
using Anthropic;
using Anthropic.Models.Messages;

namespace Leitwarte;

// Fatigue of crane drivers for safety, moods of customers, and a company barometer without persons.
public sealed class Lagebild(IAnthropicClient claude)
{
    private enum Aufgabe { Kran, Hotline, Barometer }

    private static string Anweisung(Aufgabe aufgabe) => aufgabe switch
    {
        Aufgabe.Kran => "Erkenne im Bild der Krankabine, ob die Augen des Fahrers geschlossen sind oder ob er bewusstlos wirkt, und löse bei Gefahr den Halt aus. "
            + "Leite keine Gefühle ab und stelle nicht fest, wer im Bild zu sehen ist.",
        Aufgabe.Hotline => "Gib an, ob der Kunde in dieser Beschwerde verärgert oder zufrieden klingt, damit sie richtig einsortiert wird.",
        Aufgabe.Barometer => "Fasse die anonymen Umfrageantworten zusammen: welcher Anteil nennt Lärm, welcher Anteil nennt Schichtpläne?",
        _ => throw new ArgumentOutOfRangeException(nameof(aufgabe)),
    };

    public Task<string> KranAsync(string bildtext) => FragenAsync(Aufgabe.Kran, bildtext);

    public Task<string> HotlineAsync(string beschwerde) => FragenAsync(Aufgabe.Hotline, beschwerde);

    public Task<string> BarometerAsync(string antworten) => FragenAsync(Aufgabe.Barometer, antworten);

    private async Task<string> FragenAsync(Aufgabe aufgabe, string inhalt)
    {
        var nachricht = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-sonnet-4-5",
            MaxTokens = 400,
            System = Anweisung(aufgabe),
            Messages = [new UserMessageParam(inhalt)],
        });
        return string.Concat(nachricht.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}
