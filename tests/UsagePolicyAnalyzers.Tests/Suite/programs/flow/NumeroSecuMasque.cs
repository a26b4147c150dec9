// scope: UPA3001
using System.Text.RegularExpressions;
using Microsoft.Extensions.AI;

namespace Mutuelle;

public class Adherent
{
    public string Nom { get; set; } = "";
    public string NumeroSecuriteSociale { get; set; } = "";
    public string Demande { get; set; } = "";
}

internal static class Invites
{
    private static string SansChiffres(string texte) => Regex.Replace(texte, @"\d", "#");

    public static string PourReponse(this Adherent a) =>
        "Rédige une réponse à l'adhérent " + a.Nom + " (n° " + SansChiffres(a.NumeroSecuriteSociale) + ") : " + a.Demande;
}

public class Courrier(IChatClient modele)
{
    public async Task<string> RepondreAsync(Adherent adherent) => (await modele.GetResponseAsync(adherent.PourReponse())).Text;
}
