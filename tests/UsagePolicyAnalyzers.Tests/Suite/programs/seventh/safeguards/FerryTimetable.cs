using System.ClientModel;
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Island.Ferries;

public sealed record CrossingQuestion(string Text);

public interface ICrossingWriter
{
    Task<string?> WriteAsync(string text, string userHash, CancellationToken ct);
}

/// <summary>Tries again when the line is busy. A filter error ends the attempt at once.</summary>
public sealed class CrossingWriter(ChatClient chat) : ICrossingWriter
{
    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(9)];

    public async Task<string?> WriteAsync(string text, string userHash, CancellationToken ct)
    {
        var options = new ChatCompletionOptions { EndUserId = userHash };
        foreach (var pause in Pauses)
        {
            try
            {
                ChatCompletion c = await chat.CompleteChatAsync([new SystemChatMessage("Answer questions about ferry crossings."), new UserChatMessage(text)], options, ct);
                if (c.FinishReason == ChatFinishReason.ContentFilter || !string.IsNullOrEmpty(c.Refusal)) return null;
                return c.Content[0].Text;
            }
            catch (ClientResultException e) when (e.Status == 400 && e.Message.Contains("content_filter", StringComparison.Ordinal))
            {
                return null;
            }
            catch (ClientResultException e) when (e.Status is 429 or 500 or 503)
            {
                await Task.Delay(pause, ct);
            }
        }
        throw new TimeoutException("The model did not answer within three attempts.");
    }
}

[ApiController]
[Route("crossings")]
public sealed class CrossingController(ICrossingWriter writer, ModerationClient moderation) : ControllerBase
{
    [HttpPost("ask")]
    public async Task<IActionResult> Ask(CrossingQuestion question, CancellationToken ct)
    {
        ModerationResult verdict = await moderation.ClassifyTextAsync(question.Text, ct);
        if (verdict.Flagged) return BadRequest("Please ask about the ferries.");
        var text = await writer.WriteAsync(question.Text, HttpContext.TraceIdentifier, ct);
        return text is null
            ? UnprocessableEntity("The request was refused. Call the harbour office, they can help.")
            : Ok(new { AiGenerated = true, Text = text });
    }
}
