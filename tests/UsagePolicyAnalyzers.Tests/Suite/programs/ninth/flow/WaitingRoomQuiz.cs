// scope: UPA4001, UPA4002, UPA4003, UPA4006, UPA4007, UPA4008, UPA4009
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenAI.Moderations;

namespace Orbit.Planetarium;

public sealed class QuizSettings
{
    public bool LogVerdicts { get; set; }
    public bool DetailedReasons { get; set; }
    public double SampleForEditors { get; set; } = 0.05;
}

public interface IEditorsTray
{
    Task PutAsync(string text);
}

public sealed record QuizTurn(string Question);

[ApiController]
[Route("quiz")]
public sealed class WaitingRoomQuiz(
    IChatClient client,
    ModerationClient moderation,
    IOptionsSnapshot<QuizSettings> settings,
    IEditorsTray tray,
    ILogger<WaitingRoomQuiz> logger) : ControllerBase
{
    [HttpPost]
    public async Task<IActionResult> Post(QuizTurn turn)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(turn.Question);

        if (settings.Value.LogVerdicts)
        {
            logger.LogInformation("verdict {Flagged}, violence {Violence}", verdict.Flagged, verdict.Violence.Score);
        }

        if (Random.Shared.NextDouble() < settings.Value.SampleForEditors)
        {
            await tray.PutAsync(turn.Question);
        }

        if (verdict.Flagged)
        {
            return settings.Value.DetailedReasons
                ? BadRequest(new { reason = verdict.Violence.Flagged ? "violence" : "other" })
                : BadRequest();
        }

        var response = await client.GetResponseAsync(
            [new(ChatRole.System, "You host a quiz about planets. One question back, one hint."), new(ChatRole.User, turn.Question)]);
        return response.FinishReason is { } reason && reason == ChatFinishReason.ContentFilter
            ? BadRequest()
            : Ok(new QuizReply(response.Text, "You are playing against an AI host."));
    }
}

public sealed record QuizReply(string Text, string Notice);
