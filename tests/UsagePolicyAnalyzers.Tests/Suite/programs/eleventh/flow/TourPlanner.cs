// scope: UPA4001
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Wandern.Touren;

public sealed record TourWunsch(string Region, string Wuensche, int Tage);

public interface ITourPlanner
{
    Task<string> VorschlagAsync(TourWunsch wunsch, CancellationToken ct);
}

public sealed class TourPlanner(IChatClient chat) : ITourPlanner
{
    private const string Rahmen = """
        Du planst Wandertouren für ein Reisebüro.
        Nenne je Tag Start, Ziel, Länge und eine Einkehr. Keine Touren über 25 Kilometer.
        """;

    public async Task<string> VorschlagAsync(TourWunsch wunsch, CancellationToken ct)
    {
        var response = await chat.GetResponseAsync(
        [
            new ChatMessage(ChatRole.System, Rahmen),
            new ChatMessage(ChatRole.User, $"{wunsch.Tage} Tage in {wunsch.Region}. {wunsch.Wuensche}"),
        ], cancellationToken: ct);
        return response.Text;
    }
}

[ApiController]
[Route("api/touren")]
public sealed class TourenController : ControllerBase
{
    private readonly ITourPlanner _planner;

    public TourenController(ITourPlanner planner) => _planner = planner;

    [HttpGet("regionen")]
    public IReadOnlyList<string> Regionen() => ["Allgäu", "Harz", "Rhön"];

    [HttpPost]
    public async Task<IActionResult> Vorschlag([FromBody] TourWunsch wunsch, CancellationToken ct)
    {
        if (wunsch.Tage is < 1 or > 14) return BadRequest("1 bis 14 Tage");
        if (string.IsNullOrWhiteSpace(wunsch.Wuensche)) return BadRequest("Was soll die Tour bieten?");
        var vorschlag = await _planner.VorschlagAsync(wunsch, ct); // expect: UPA4001
        return Ok(new { vorschlag, hinweis = "Von einer KI vorgeschlagen" });
    }
}
