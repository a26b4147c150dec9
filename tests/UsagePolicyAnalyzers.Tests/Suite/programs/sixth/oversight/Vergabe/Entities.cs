// scope: UPA2001, UPA2005
namespace Hochschule.Zulassung;

public class Bewerbung
{
    public int Id { get; set; }
    public string Studiengang { get; set; } = "";
    public string Motivationsschreiben { get; set; } = "";
    public decimal Abiturnote { get; set; }
}

public sealed record Bewertung(int Punkte, string Begruendung);

public interface IBewerbungsspeicher
{
    Task<Bewerbung> LadeAsync(int id);
    Task LasseZuAsync(int id);
    Task LehneAbAsync(int id, string begruendung);
}
