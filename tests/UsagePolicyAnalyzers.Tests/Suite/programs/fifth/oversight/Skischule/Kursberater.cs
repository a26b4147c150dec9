using Microsoft.Extensions.AI;

namespace Skischule.Web;

public interface IKursberater
{
    Task<string> EmpfehleAsync(string koennen, int tage);
}

public class Kursberater(IChatClient modell) : IKursberater
{
    public async Task<string> EmpfehleAsync(string koennen, int tage)
    {
        var antwort = await modell.GetResponseAsync(
            $"Ein Gast möchte {tage} Tage Ski fahren. Sein Können beschreibt er so: {koennen}. " +
            "Empfiehl ihm in zwei Sätzen einen unserer Kurse: Zwergerl, Blau, Rot, Tiefschnee.");
        return antwort.Text.Trim();
    }
}
