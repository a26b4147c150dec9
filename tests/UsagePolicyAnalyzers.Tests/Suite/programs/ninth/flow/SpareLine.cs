// scope: UPA4001, UPA4002, UPA4003, UPA4004, UPA4006, UPA4007, UPA4008, UPA4009
using System.ClientModel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using OpenAI.Moderations;

namespace Kiln.Pottery;

public sealed record GlazeQuestion(string Text);

/// <summary>Two models: the spare one answers when the first is overloaded, never when the first has declined.</summary>
[ApiController]
[Route("glazes")]
public sealed class SpareLine(
    [FromKeyedServices("main")] IChatClient main,
    [FromKeyedServices("spare")] IChatClient spare,
    ModerationClient moderation) : ControllerBase
{
    private const string Rules = "You answer questions about glazes and kiln temperatures for a pottery course. Four sentences.";

    [HttpPost]
    public async Task<IActionResult> Ask(GlazeQuestion question, CancellationToken cancellation)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(question.Text, cancellation);
        if (verdict.Flagged)
        {
            return BadRequest();
        }

        ChatMessage[] messages = [new(ChatRole.System, Rules), new(ChatRole.User, question.Text)];
        var response = await WithSpareAsync(messages, cancellation);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            return UnprocessableEntity(new { message = "The assistant declined. Please ask your course leader." });
        }

        if (response.FinishReason == ChatFinishReason.Length)
        {
            var shorter = await main.GetResponseAsync(
                [.. messages, .. response.Messages, new ChatMessage(ChatRole.User, "Say this in two sentences.")],
                cancellationToken: cancellation);
            response = shorter.FinishReason == ChatFinishReason.Stop ? shorter : response;
        }
        return Ok(new { origin = "AI assistant of the pottery course", response.Text });
    }

    private async Task<ChatResponse> WithSpareAsync(IReadOnlyList<ChatMessage> messages, CancellationToken cancellation)
    {
        try
        {
            return await main.GetResponseAsync(messages, cancellationToken: cancellation);
        }
        catch (ClientResultException busy) when (busy.Status is 429 or 500 or 502 or 503)
        {
            return await spare.GetResponseAsync(messages, cancellationToken: cancellation);
        }
        catch (HttpRequestException)
        {
            await Task.Delay(TimeSpan.FromSeconds(1), cancellation);
            return await main.GetResponseAsync(messages, cancellationToken: cancellation);
        }
    }
}
