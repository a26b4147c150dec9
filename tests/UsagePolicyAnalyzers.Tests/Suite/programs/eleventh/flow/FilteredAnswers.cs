// scope: UPA4001
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Bibliothek.Auskunft;

public sealed record Anfrage(string Frage);

public sealed class ModerationFilter(ModerationClient moderation) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        foreach (var anfrage in context.ActionArguments.Values.OfType<Anfrage>())
        {
            ModerationResult result = await moderation.ClassifyTextAsync(anfrage.Frage);
            if (result.Flagged)
            {
                context.Result = new UnprocessableEntityObjectResult("Diese Frage können wir nicht beantworten.");
                return;
            }
        }
        await next();
    }
}

[ApiController]
[Route("auskunft")]
[TypeFilter(typeof(ModerationFilter))]
public sealed class AuskunftController(IChatClient chat) : ControllerBase
{
    [HttpPost]
    public async Task<ActionResult<string>> Fragen(Anfrage anfrage, CancellationToken ct)
    {
        var response = await chat.GetResponseAsync(
        [
            new ChatMessage(ChatRole.System, "Du hilfst Besuchern einer Stadtbibliothek, das richtige Regal zu finden."),
            new ChatMessage(ChatRole.User, anfrage.Frage),
        ], cancellationToken: ct);
        return Ok("KI-Auskunft: " + response.Text);
    }
}
