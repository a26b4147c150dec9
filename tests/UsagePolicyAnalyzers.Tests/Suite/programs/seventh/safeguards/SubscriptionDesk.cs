using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Magazine.Desk;

public sealed record MemberQuestion(string Text);

[ApiController]
[Route("membership")]
public sealed class SubscriptionController(IChatClient client, ModerationClient moderation) : ControllerBase
{
    private const string Role = """
        You answer questions about a magazine subscription.
        If a member wants to leave, tell them at once how to cancel: the page /cancel or a postcard.
        You may name one offer (three months at half price). Do not press, do not frighten, do not make anyone feel guilty.
        On election topics state dates and opening hours of polling stations only; never recommend a party or a vote.
        Do not write reviews of our magazine for members.
        """;

    [HttpPost]
    public async Task<IActionResult> Ask(MemberQuestion question, CancellationToken ct)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(question.Text, ct);
        if (verdict.Flagged) return BadRequest("Please ask about your subscription.");

        List<ChatMessage> turn = [new(ChatRole.System, Role), new(ChatRole.User, question.Text)];
        var response = await client.GetResponseAsync(turn, cancellationToken: ct);
        if (response.FinishReason == ChatFinishReason.ContentFilter) return UnprocessableEntity("Please write to the office.");
        return Ok(new { AiGenerated = true, Text = response.Text });
    }

    [HttpGet("reminder")]
    public async Task<IActionResult> Reminder(int daysLeft, CancellationToken ct)
    {
        var response = await client.GetResponseAsync($"Write a friendly reminder: the subscription ends in {daysLeft} days. Name the price and the way to cancel.", cancellationToken: ct);
        if (response.FinishReason == ChatFinishReason.ContentFilter) return UnprocessableEntity();
        return Ok(new { AiGenerated = true, Text = response.Text });
    }
}
