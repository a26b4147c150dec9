// scope: UPA4007
#pragma warning disable OPENAI001
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OpenAI.Responses;

namespace Pantry.Web;

public sealed record Leftovers(string[] Ingredients, int People);

[Authorize]
[ApiController]
[Route("api/cards")]
public sealed class RecipeCardsController(ResponsesClient responses) : ControllerBase
{
    private const string Instructions = """
        You suggest one dinner from leftovers.
        Name, time, steps. No more than eight steps.
        Begin with the line "Suggested by AI".
        """;

    [HttpPost]
    public async Task<ActionResult<string>> Suggest(Leftovers leftovers, CancellationToken ct)
    {
        var input = $"For {leftovers.People} people: {string.Join(", ", leftovers.Ingredients)}";
        var options = new CreateResponseOptions("gpt-5-mini", [ResponseItem.CreateUserMessageItem(input)])
        {
            Instructions = Instructions,
            MaxOutputTokenCount = 500,
            StoredOutputEnabled = false,
        };

        ResponseResult result = await responses.CreateResponseAsync(options, ct); // expect-near: UPA4007
        if (result.Status != ResponseStatus.Completed) return StatusCode(502);
        return Ok(result.GetOutputText());
    }

    [HttpGet("mine")]
    public IActionResult Mine() => Ok(new { owner = User.FindFirstValue(ClaimTypes.NameIdentifier) });
}
