// scope: UPA1002
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Couch.Trivia;

// Quiz about television: hospitals and courtrooms appear only as scenery.
[ApiController]
[Route("series")]
public class SeriesController(IChatClient chat) : ControllerBase
{
    [HttpGet("doctor-quiz")]
    public async Task<IActionResult> DoctorQuiz([FromQuery] int season)
    {
        var r = await chat.GetResponseAsync($"Write three trivia questions about season {season} of a television series set in a hospital.");
        return Ok(r.Text);
    }

    [HttpGet("paper")]
    public async Task<IActionResult> LegalPaper()
    {
        var r = await chat.GetResponseAsync("Explain to a crafter how US legal paper size differs from letter size.");
        return Ok(r.Text);
    }

    [HttpPost("newsletter-title")]
    public async Task<IActionResult> Title([FromBody] string theme) =>
        Ok((await chat.GetResponseAsync("Suggest a pun as a title for our fan club letter about " + theme)).Text);
}
