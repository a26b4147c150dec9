using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Workshop.Tools;

public interface IToolShed
{
    Task<string[]> FindAsync(string name, CancellationToken ct);
}

public sealed record ShedQuestion(string Hint, string Question);

[ApiController]
[Route("shed")]
public sealed class ShedController(IChatClient client, IToolShed shed, ModerationClient moderation) : ControllerBase
{
    [HttpPost("hinted")]
    public async Task<IActionResult> Hinted(ShedQuestion question, CancellationToken ct)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(question.Hint + "\n" + question.Question, ct);
        if (verdict.Flagged) return BadRequest();

        var find = AIFunctionFactory.Create(
            (string name) => shed.FindAsync(name, ct),
            "find_tool",
            "Looks up tools that can be borrowed. " + question.Hint); // expect-near: UPA4009
        return await AnswerAsync(question.Question, find, ct);
    }

    [HttpPost("plain")]
    public async Task<IActionResult> Plain(ShedQuestion question, CancellationToken ct)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(question.Hint + "\n" + question.Question, ct);
        if (verdict.Flagged) return BadRequest();

        var find = AIFunctionFactory.Create((string name) => shed.FindAsync(name, ct), "find_tool", "Looks up tools that can be borrowed.");
        return await AnswerAsync($"Hint: {question.Hint}\nQuestion: {question.Question}", find, ct);
    }

    private async Task<IActionResult> AnswerAsync(string question, AIFunction find, CancellationToken ct)
    {
        var options = new ChatOptions { Instructions = "You help neighbours to borrow tools.", Tools = [find] };
        var response = await client.GetResponseAsync(question, options, ct);
        if (response.FinishReason == ChatFinishReason.ContentFilter) return UnprocessableEntity();
        return Ok(new { AiGenerated = true, response.Text });
    }
}
