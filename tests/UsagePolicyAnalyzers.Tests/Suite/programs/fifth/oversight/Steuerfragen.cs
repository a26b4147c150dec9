// scope: UPA2002
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Verein.Steuerfragen;

[ApiController]
[Route("api/steuerfragen")]
public class SteuerfragenController : ControllerBase
{
    private const string Regeln = """
        Du erklärst Mitgliedern eines Sportvereins, was Begriffe im Steuerrecht bedeuten.

        Du darfst nicht:
        - eine Rechtsberatung oder Steuerberatung für den Einzelfall geben
        - sagen, welche Aktien oder Fonds jemand kaufen oder verkaufen soll
        - eine Strategie für ein Verfahren vor dem Finanzgericht empfehlen

        Verweise bei jeder persönlichen Frage an eine Steuerberaterin oder einen Anwalt.
        """;

    private readonly IChatClient _modell;

    public SteuerfragenController(IChatClient modell)
    {
        _modell = modell;
    }

    [HttpPost]
    public async IAsyncEnumerable<string> Fragen([FromBody] string frage)
    {
        yield return "Antwort einer KI, sie kann Fehler enthalten und ersetzt keine Beratung.\n\n";
        await foreach (var teil in _modell.GetStreamingResponseAsync(frage, new ChatOptions { Instructions = Regeln }))
            yield return teil.Text;
    }
}
