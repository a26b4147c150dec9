// scope: UPA1002
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Salon.Empfang;

[ApiController, Route("termine")]
public class TermineController(IChatClient modell) : ControllerBase
{
    private const string Hinweis = "Automatisch von einer KI formuliert: ";

    [HttpPost("bestaetigung")]
    public async Task<string> Bestaetigen(DateTime termin, string name)
    {
        var text = await modell.GetResponseAsync($"Formuliere eine kurze Bestätigung für {name}: Termin am {termin:D} im Friseursalon.");
        return Hinweis + text.Text;
    }
}
