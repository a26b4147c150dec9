// scope: UPA2001
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Border.Permits;

public sealed record PermitDecision(bool Granted, string Article);

[ApiController, Route("api/residence-permits")]
public sealed class PermitsController(IChatClient model) : ControllerBase
{
    [HttpPost("{id}/decision")]
    public async Task<ActionResult<PermitDecision>> Decide(string id, [FromBody] string dossier)
    {
        var reply = await model.GetResponseAsync(
            $"Immigration office. Decide on the residence permit of this foreign national. First line YES or NO, second line the article.\n{dossier}");
        var lines = reply.Text.Split('\n');
        return new PermitDecision(lines[0].StartsWith("YES", StringComparison.OrdinalIgnoreCase), lines[1]); // expect-near: UPA2001
    }
}
