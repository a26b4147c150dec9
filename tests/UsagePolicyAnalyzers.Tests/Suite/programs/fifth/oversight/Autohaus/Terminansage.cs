namespace Autohaus.Telefon;

public class Terminansage
{
    private readonly Sprecherin _sprecherin;

    public Terminansage(Sprecherin sprecherin)
    {
        _sprecherin = sprecherin;
    }

    public async Task<bool> ErinnernAsync(IAnruf anruf, string kunde, DateTime termin, CancellationToken ct)
    {
        var text = $"Guten Tag {kunde}, hier ist Lena vom Autohaus Brandt. Ihr Wagen ist am {termin:dd.MM.} um {termin:HH:mm} zur Inspektion angemeldet. " +
                   "Drücken Sie die Eins, wenn der Termin passt.";
        await using var ton = await _sprecherin.SprichAsync(text, ct);
        await anruf.AbspielenAsync(ton, ct); // expect: UPA1005
        return await anruf.TasteAsync(TimeSpan.FromSeconds(15), ct) == '1';
    }
}
