// scope: UPA4001, UPA4002, UPA4003, UPA4006, UPA4007, UPA4008, UPA4009
using System.ClientModel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using OpenAI.Moderations;

namespace Parish.Notices;

public interface IHoldingPen
{
    Task HoldAsync(string text, string why);
}

public sealed record NoticeWish(string Text);

[ApiController]
[Route("notices")]
public sealed class ClosedWhenBlind(
    IChatClient client, ModerationClient moderation, IHoldingPen pen, ILogger<ClosedWhenBlind> logger) : ControllerBase
{
    private const int Attempts = 3;

    [HttpPost]
    public async Task<IActionResult> Shorten(NoticeWish wish, CancellationToken cancellation)
    {
        bool flagged;
        try
        {
            flagged = await FlaggedAsync(wish.Text, cancellation);
        }
        catch (ClientResultException failure)
        {
            logger.LogError(failure, "Moderation not reachable, status {Status}", failure.Status);
            await pen.HoldAsync(wish.Text, "not checked");
            return Accepted(new { message = "The parish office reads your notice first." });
        }

        if (flagged)
        {
            await pen.HoldAsync(wish.Text, "flagged");
            return UnprocessableEntity(new { message = "Please call the parish office." });
        }

        var response = await client.GetResponseAsync(
            [new(ChatRole.System, "Shorten a notice for the board in front of the church to thirty words."), new(ChatRole.User, wish.Text)],
            cancellationToken: cancellation);
        return response.FinishReason == ChatFinishReason.ContentFilter
            ? UnprocessableEntity(new { message = "Please call the parish office." })
            : Ok(new { text = response.Text, note = "Shortened by an AI, please check names and times." });
    }

    /// <summary>Tries again when the service is busy; the last failure goes to the caller.</summary>
    private async Task<bool> FlaggedAsync(string text, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                ModerationResult verdict = await moderation.ClassifyTextAsync(text, cancellation);
                return verdict.Flagged;
            }
            catch (ClientResultException busy) when (busy.Status == 429 && attempt < Attempts)
            {
                await Task.Delay(TimeSpan.FromSeconds(attempt * 2), cancellation);
            }
        }
    }
}
