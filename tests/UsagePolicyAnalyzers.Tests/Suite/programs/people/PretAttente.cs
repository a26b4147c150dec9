// scope: UPA2001
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Banque.Prets;

public record DemandePret(string Emprunteur, decimal Montant, string Motif);

public interface IFileConseillers
{
    Task DeposerPourExamenAsync(DemandePret demande, string avis);
}

[Route("prets")]
public class PretsController(IChatClient modele, IFileConseillers conseillers) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Demander(DemandePret demande)
    {
        var avis = (await modele.GetResponseAsync(
            $"Un emprunteur demande un prêt de {demande.Montant} euros. Motif : {demande.Motif}. Prépare un avis pour le conseiller qui décidera.")).Text;
        await conseillers.DeposerPourExamenAsync(demande, avis);
        return Json(new { Statut = "Un conseiller examine votre demande." });
    }
}
