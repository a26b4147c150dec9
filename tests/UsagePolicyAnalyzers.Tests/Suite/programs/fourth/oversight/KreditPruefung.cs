// scope: UPA2001
using System.Text.Json;
using OpenAI.Chat;

namespace Sparkasse.Kredit;

public record Kreditantrag(long Nummer, decimal Betrag, decimal Einkommen);
public record Entscheidung(bool Bewilligt, string Begruendung);

public interface IKreditEntscheider { Task<Entscheidung> EntscheideAsync(Kreditantrag a); }
public interface IHumanReview { Task<Entscheidung> ConfirmAsync(Kreditantrag antrag, Entscheidung vorschlag); }
public interface IAntraege { Task<IEnumerable<Kreditantrag>> OffeneAsync(); Task BewilligenAsync(long nr); Task AblehnenAsync(long nr, string grund); }

internal sealed class ModellEntscheider(ChatClient chat) : IKreditEntscheider
{
    public async Task<Entscheidung> EntscheideAsync(Kreditantrag a)
    {
        ChatCompletion c = await chat.CompleteChatAsync(
            "Beurteile den Kreditantrag. JSON {Bewilligt, Begruendung}\n" + JsonSerializer.Serialize(a));
        return JsonSerializer.Deserialize<Entscheidung>(c.Content[0].Text)!;
    }
}

// Alles, was das Modell meint, geht hier erst zu einer Sachbearbeiterin.
internal sealed class GepruefterEntscheider(ModellEntscheider innen, IHumanReview mensch) : IKreditEntscheider
{
    public async Task<Entscheidung> EntscheideAsync(Kreditantrag a)
    {
        var vorschlag = await innen.EntscheideAsync(a);
        return await mensch.ConfirmAsync(a, vorschlag);
    }
}

internal sealed class Tageslauf(GepruefterEntscheider entscheider, IAntraege antraege)
{
    public async Task LaufAsync()
    {
        foreach (var a in await antraege.OffeneAsync())
        {
            var e = await entscheider.EntscheideAsync(a);
            if (e.Bewilligt) await antraege.BewilligenAsync(a.Nummer);
            else await antraege.AblehnenAsync(a.Nummer, e.Begruendung);
        }
    }
}
