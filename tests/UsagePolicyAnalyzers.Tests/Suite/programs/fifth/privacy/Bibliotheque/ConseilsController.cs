using Mediatheque.Services;
using Microsoft.AspNetCore.Mvc;

namespace Mediatheque.Web;

[ApiController]
[Route("conseils")]
public sealed class ConseilsController(IConseiller conseiller) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Demander([FromBody] DemandeLecture demande, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(demande.Souhait) || demande.Souhait.Length > 500)
        {
            return BadRequest("Décrivez votre souhait en 500 caractères au plus.");
        }
        var texte = await conseiller.ConseillerAsync(demande, ct); // expect-near: UPA4001
        return Ok(new { texte });
    }
}
