// scope: UPA2005
using OpenAI.Chat;

namespace Wohnbau.Auswahl;

public sealed class Bewerberin
{
    public string Name { get; set; } = "";
    public string Staatsangehoerigkeit { get; set; } = "";
    public string Religion { get; set; } = "";
    public decimal Einkommen { get; set; }
    public int Personen { get; set; }
}

public interface ISachbearbeitung { Task<bool> FreigebenAsync(string rangfolge); }

// Auch mit Freigabe durch einen Menschen gehören diese Angaben nicht in die Rangfolge.
public sealed class MieterAuswahl(ChatClient chat, ISachbearbeitung mensch)
{
    public async Task<bool> RangfolgeAsync(IReadOnlyList<Bewerberin> liste)
    {
        var zeilen = liste.Select((b, i) => $"{i}: {b.Einkommen} Euro, {b.Personen} Personen, {b.Staatsangehoerigkeit}"); // expect: UPA2005
        ChatCompletion c = await chat.CompleteChatAsync(
            "Ordne die Bewerber um die Mietwohnung nach Eignung, der beste zuerst:\n" + string.Join("\n", zeilen));
        return await mensch.FreigebenAsync(c.Content[0].Text);
    }

    public async Task<bool> RangfolgeOhneAsync(IReadOnlyList<Bewerberin> liste)
    {
        var zeilen = liste.Select((b, i) => $"{i}: {b.Einkommen} Euro, {b.Personen} Personen");
        ChatCompletion c = await chat.CompleteChatAsync(
            "Ordne die Bewerber um die Mietwohnung nach Eignung, der beste zuerst:\n" + string.Join("\n", zeilen));
        return await mensch.FreigebenAsync(c.Content[0].Text);
    }
}
