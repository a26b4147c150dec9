// scope: UPA4001
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Garden.Api;

public sealed record GardenQuestion(string Text, int Zone);

[ApiController]
[Route("api/[controller]")]
public class GardenAdviceController : ControllerBase
{
    private readonly ChatClient _chat;
    private readonly ModerationClient _moderation;

    public GardenAdviceController(ChatClient chat, ModerationClient moderation)
    {
        _chat = chat;
        _moderation = moderation;
    }

    [HttpPost]
    public async Task<IActionResult> Ask([FromBody] GardenQuestion question, CancellationToken ct)
    {
        ChatCompletion completion = await _chat.CompleteChatAsync( // expect-near: UPA4001
            [
                new SystemChatMessage($"You advise hobby gardeners in climate zone {question.Zone}. Name plants by their common names."),
                new UserChatMessage(question.Text),
            ],
            cancellationToken: ct);

        var answer = completion.Content[0].Text;
        ModerationResult verdict = await _moderation.ClassifyTextAsync(answer, ct);
        if (verdict.Flagged)
        {
            return UnprocessableEntity(new { message = "There is no answer to this question." });
        }
        return Ok(new { answer, aiGenerated = true });
    }
}
