// scope: UPA1002
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Baseline.Club.Web;

public class CourtQuestion
{
    [Required, MaxLength(400)]
    public string Text { get; set; } = "";

    public int? CourtNumber { get; set; }
}

[ApiController]
[Route("courts")]
public class CourtsController : ControllerBase
{
    private const string ClubRules = """
        You answer members of a tennis club.
        - Court 1 and 2 are clay, court 3 is a hard court. Courts open at 7.
        - A trial membership lasts four weeks; the trial fee is credited later.
        - In case of rain, clay courts are closed for two hours.
        - Two members may appeal to the sports committee if a booking is disputed.
        - Guests pay 12 euros and are the responsibility of the member.
        Short answers, first names.
        """;

    private readonly IChatClient _client;

    public CourtsController(IChatClient client) => _client = client;

    [HttpPost("ask")]
    public async Task<ActionResult<CourtAnswer>> Ask(CourtQuestion question)
    {
        var court = question.CourtNumber is { } n ? $"(about court {n}) " : "";
        var response = await _client.GetResponseAsync(court + question.Text, new ChatOptions { Instructions = ClubRules });
        return new CourtAnswer(response.Text, "Answered by the club's AI assistant");
    }
}

public record CourtAnswer(string Text, string Source);
