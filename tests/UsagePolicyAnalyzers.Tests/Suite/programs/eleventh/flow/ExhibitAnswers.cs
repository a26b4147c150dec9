// scope: UPA4008
#pragma warning disable OPENAI001
using Microsoft.AspNetCore.Mvc;
using OpenAI.Responses;

namespace Planetarium;

public interface IExhibitGuide
{
    Task<string> AnswerAsync(string exhibit, string question, CancellationToken ct);
}

public sealed class ExhibitGuide : IExhibitGuide
{
    private readonly ResponsesClient _responses;

    public ExhibitGuide(ResponsesClient responses) => _responses = responses;

    public async Task<string> AnswerAsync(string exhibit, string question, CancellationToken ct)
    {
        var options = new CreateResponseOptions("gpt-5-mini", [ResponseItem.CreateUserMessageItem(question)])
        {
            Instructions = $"You are the AI guide of a planetarium, in front of the exhibit '{exhibit}'. Explain for the whole family.",
            EndUserId = "kiosk",
        };
        ResponseResult result = await _responses.CreateResponseAsync(options, ct); // expect-near: UPA4008
        return result.GetOutputText();
    }
}

[ApiController]
[Route("exhibits/{exhibit}")]
public sealed class ExhibitsController(IExhibitGuide guide) : ControllerBase
{
    [HttpPost("questions")]
    public async Task<IActionResult> Ask(string exhibit, [FromBody] string question, CancellationToken ct) =>
        Ok(new { answer = await guide.AnswerAsync(exhibit, question, ct), author = "AI guide" });
}
