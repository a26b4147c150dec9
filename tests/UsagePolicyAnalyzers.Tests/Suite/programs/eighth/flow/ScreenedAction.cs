// scope: UPA4001
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Nachbarn.Inserate;

public interface IFreeText
{
    IEnumerable<string> Texts();
}

public sealed record AdDraft(string Title, string Body, decimal Price) : IFreeText
{
    public IEnumerable<string> Texts() => [Title, Body];
}

[AttributeUsage(AttributeTargets.Method)]
public sealed class ScreenedAttribute() : TypeFilterAttribute(typeof(ScreeningFilter));

public sealed class ScreeningFilter(ModerationClient moderation) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var texts = context.ActionArguments.Values.OfType<IFreeText>().SelectMany(t => t.Texts()).Where(t => t.Length > 0).ToList();
        if (texts.Count > 0)
        {
            ModerationResultCollection verdicts = await moderation.ClassifyTextAsync(texts, context.HttpContext.RequestAborted);
            if (verdicts.Any(v => v.Flagged))
            {
                context.Result = new UnprocessableEntityObjectResult(new { error = "Please change the text." });
                return;
            }
        }
        await next();
    }
}

[ApiController]
[Route("ads")]
public sealed class AdsController(ChatClient chat) : ControllerBase
{
    [HttpPost("polish"), Screened]
    public async Task<IActionResult> Polish(AdDraft draft, CancellationToken ct)
    {
        var options = new ChatCompletionOptions { EndUserId = HttpContext.TraceIdentifier };
        ChatCompletion c = await chat.CompleteChatAsync(
            [
                new SystemChatMessage("Correct spelling and grammar of a small ad. Keep price and facts."),
                new UserChatMessage($"{draft.Title}\n{draft.Body}\n{draft.Price:0} EUR"),
            ],
            options, ct);
        if (c.FinishReason == ChatFinishReason.ContentFilter || c.Refusal is not null) return UnprocessableEntity();
        return Ok(new { aiGenerated = true, note = "This wording was suggested by an AI.", text = c.Content[0].Text });
    }
}
