namespace Hochschule.Zulassung;

public sealed class Zulassungslauf(IBewerter bewerter, IBewerbungsspeicher speicher)
{
    private const int Schwelle = 70;

    public async Task VerarbeiteAsync(IEnumerable<int> ids)
    {
        foreach (var id in ids)
        {
            var bewerbung = await speicher.LadeAsync(id);
            var bewertung = await bewerter.BewerteAsync(bewerbung);
            if (bewertung.Punkte >= Schwelle)
                await speicher.LasseZuAsync(id); // expect: UPA2001
            else
                await speicher.LehneAbAsync(id, bewertung.Begruendung);
        }
    }
}
