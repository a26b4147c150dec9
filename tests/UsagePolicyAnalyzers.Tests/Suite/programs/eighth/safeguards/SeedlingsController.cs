// scope: UPA4007
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Seedlings.Web;

public sealed record SeedQuestion(string Text, string ClimateZone);

public sealed record SeedAnswer(string Text, bool AiGenerated, string Note);

[ApiController]
[Route("api/seedlings")]
public sealed class SeedlingsController(ChatClient chat, ModerationClient moderation) : ControllerBase
{
    private const string Guide = "Answer questions about sowing and pricking out vegetables. Mention the climate zone you were told.";

    [HttpPost("ask")]
    public async Task<ActionResult<SeedAnswer>> Ask([FromBody] SeedQuestion question, CancellationToken ct)
    {
        var asked = $"Zone: {question.ClimateZone}\nQuestion: {question.Text}";
        ModerationResult verdict = await moderation.ClassifyTextAsync(asked, ct);
        if (verdict.Flagged)
        {
            return BadRequest("This question cannot be answered here.");
        }

        var options = new ChatCompletionOptions { MaxOutputTokenCount = 350, Temperature = 0.3f };
        ChatCompletion completion = await chat.CompleteChatAsync([new SystemChatMessage(Guide), new UserChatMessage(asked)], options, ct); // expect: UPA4007
        if (completion.FinishReason == ChatFinishReason.ContentFilter || completion.Refusal is { Length: > 0 })
        {
            return UnprocessableEntity("No answer for this question.");
        }

        return Ok(new SeedAnswer(completion.Content[0].Text, AiGenerated: true, "Written by an AI assistant; check sowing dates on the packet."));
    }
}

public static class SowingCalendar
{
    private static readonly Dictionary<string, (int From, int To)> Months = new()
    {
        ["tomato"] = (2, 4),
        ["broad bean"] = (2, 3),
        ["kale"] = (5, 6),
    };

    public static bool IsSowingTime(string plant, DateOnly day) =>
        Months.TryGetValue(plant, out var m) && day.Month >= m.From && day.Month <= m.To;
}
