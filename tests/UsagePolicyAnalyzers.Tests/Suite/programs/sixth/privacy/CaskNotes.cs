// scope: UPA5001, UPA5002
using Microsoft.AspNetCore.Mvc;
using OpenAI.Responses;

namespace Distillery.Notes;

public static class CaskRules
{
    public const int MinimumCaskAge = 12; // years in oak
    public const int MinimumVisitorAge = 18;
    public const int BottlesPerOrder = 6;
}

public record Visitor(int Age, string Taste);

[ApiController, Route("notes")]
public class CaskNotesController(ResponsesClient client) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Recommend(Visitor visitor, [FromQuery] int caskAge)
    {
        if (visitor.Age < CaskRules.MinimumVisitorAge) return Forbid();
        if (caskAge < CaskRules.MinimumCaskAge) return BadRequest("The cask is too young.");
        var text = $"You are an AI guide for adult visitors of a distillery. Describe a whisky aged {caskAge} years in two sentences.";
        ResponseResult result = await client.CreateResponseAsync("gpt-5-mini", text);
        return Ok("AI: " + result.GetOutputText());
    }
}
