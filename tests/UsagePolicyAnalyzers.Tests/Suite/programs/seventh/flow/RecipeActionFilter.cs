// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Mutfak.Web;

public interface IHasText
{
    IEnumerable<string> Texts();
}

public sealed record DishWish(string Name, string? Extra) : IHasText
{
    public IEnumerable<string> Texts()
    {
        yield return Name;
        if (Extra is { Length: > 0 }) yield return Extra;
    }
}

public sealed record DishReply(string Text, bool AiGenerated);

public sealed class ModeratedTextFilter(ModerationClient moderation) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        var texts = context.ActionArguments.Values.OfType<IHasText>().SelectMany(t => t.Texts()).ToList();
        if (texts.Count > 0)
        {
            var verdicts = await moderation.ClassifyTextAsync(texts, context.HttpContext.RequestAborted);
            if (verdicts.Value.Any(v => v.Flagged))
            {
                context.Result = new UnprocessableEntityObjectResult("Bu istek işlenemiyor.");
                return;
            }
        }
        await next();
    }
}

[ApiController]
[Route("mutfak")]
[TypeFilter(typeof(ModeratedTextFilter))]
public sealed class DishController(IChatClient client) : ControllerBase
{
    [HttpPost("oneri")]
    public async Task<ActionResult<DishReply>> Suggest(DishWish wish, CancellationToken ct)
    {
        var response = await client.GetResponseAsync(
            [
                new ChatMessage(ChatRole.System, "Verilen isteğe göre bir ev yemeği öner."),
                new ChatMessage(ChatRole.User, string.Join(", ", wish.Texts())),
            ],
            cancellationToken: ct);
        if (response.FinishReason == ChatFinishReason.ContentFilter) return UnprocessableEntity();
        return new DishReply(response.Text, AiGenerated: true);
    }
}
