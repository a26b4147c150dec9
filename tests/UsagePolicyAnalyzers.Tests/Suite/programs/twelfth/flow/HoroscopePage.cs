// scope: UPA4008
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Almanac.Web;

public sealed record DayCard(string Title, string Text, bool AiGenerated);

[Route("almanac")]
public sealed class AlmanacController : Controller
{
    private readonly IChatClient _client;

    public AlmanacController(IChatClient client)
    {
        _client = client;
    }

    [HttpGet("{day:datetime}")]
    public async Task<IActionResult> Day(DateTime day, [FromQuery] string place, CancellationToken ct)
    {
        var prompt = $"""
            Write the page of a garden almanac for {day:d MMMM} in {place}.
            Sunrise, what to sow, one saying. At most 80 words.
            """;
        var response = await _client.GetResponseAsync(prompt, new ChatOptions { MaxOutputTokens = 200 }, ct); // expect-near: UPA4008
        return Json(new DayCard(day.ToString("D"), response.Text, AiGenerated: true));
    }
}
