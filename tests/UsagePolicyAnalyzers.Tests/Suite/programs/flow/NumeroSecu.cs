// scope: UPA3001
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
    public static string PourReponse(this Adherent a) => // expect-near: UPA3001
        "Rédige une réponse à l'adhérent " + a.Nom + " (n° " + a.NumeroSecuriteSociale + ") : " + a.Demande;
}

public class Courrier(IChatClient modele)
{
    public async Task<string> RepondreAsync(Adherent adherent)
    {
        var reponse = await modele.GetResponseAsync(adherent.PourReponse());
        return reponse.Text;
    }
}
