// scope: UPA2001
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Insurance.Desk;

public sealed class Recommendation
{
    public string Text { get; init; } = "";
    public bool RequiresAdjuster { get; } = true;
}

[ApiController, Route("adjusters/claims")]
public class AdjusterController(IChatClient client) : ControllerBase
{
    /// <summary>Shown to the adjuster, who decides in the claims system.</summary>
    [HttpPost("{claim:int}/recommendation")]
    public async Task<Recommendation> Recommend(int claim, [FromBody] string report)
    {
        var r = await client.GetResponseAsync("For the insurance adjuster: which points of the damage report need a closer look?\n" + report);
        return new Recommendation { Text = r.Text };
    }
}
