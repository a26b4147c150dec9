// scope: UPA1001, UPA1002, UPA1005
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

[assembly: Ateliers.AiDisclosure("bandeau en tête de chaque page : « Réponses rédigées par une IA »")]

namespace Ateliers;

[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Method)]
public sealed class AiDisclosureAttribute(string where) : Attribute
{
    public string Where { get; } = where;
}

[ApiController]
[Route("api/ateliers")]
public sealed class AteliersController(IChatClient client) : ControllerBase
{
    private const string Consigne = """
        Tu conseilles les visiteurs d'un atelier de poterie.
        Explique les cours (tour, modelage, émaillage), le niveau demandé et ce qu'il faut apporter.
        Propose toujours une date parmi celles qui te sont données.
        """;

    [HttpPost("conseil")]
    public async Task<IActionResult> Conseil([FromBody] string question, CancellationToken ct)
    {
        var reponse = await client.GetResponseAsync(question, new ChatOptions { Instructions = Consigne }, ct);
        return Ok(reponse.Text);
    }

    [HttpPost("resume")]
    public async Task<IActionResult> Resume([FromBody] string programme, CancellationToken ct)
    {
        var reponse = await client.GetResponseAsync("Résume ce programme de stage en cinq lignes :\n" + programme, cancellationToken: ct);
        return Ok(reponse.Text);
    }
}
