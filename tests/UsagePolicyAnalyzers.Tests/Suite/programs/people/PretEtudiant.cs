// scope: UPA2001
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Banque.Prets;

public record DemandePret(string Emprunteur, decimal Montant, string Motif);

public enum Reponse { Accorde, Refuse }

[Route("prets")]
public class PretsController : Controller
{
    private readonly IChatClient _modele;

    public PretsController(IChatClient modele) => _modele = modele;

    [HttpPost]
    public async Task<IActionResult> Demander(DemandePret demande)
    {
        var texte = (await _modele.GetResponseAsync(
            $"Un emprunteur demande un prêt de {demande.Montant} euros. Motif : {demande.Motif}. Réponds ACCORDER ou REFUSER.")).Text;
        var reponse = texte.Contains("ACCORDER") ? Reponse.Accorde : Reponse.Refuse;
        return Json(new { demande.Montant, Statut = reponse.ToString() }); // expect-near: UPA2001
    }
}
