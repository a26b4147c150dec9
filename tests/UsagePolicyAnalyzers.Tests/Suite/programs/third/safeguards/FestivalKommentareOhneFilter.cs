// scope: UPA4001
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Festival.Kommentare;

public sealed class Beitrag
{
    public string Titel { get; set; } = "";
    public string Text { get; set; } = "";
}

public sealed class ModerationFilter(ModerationClient pruefung) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        foreach (var beitrag in context.ActionArguments.Values.OfType<Beitrag>())
        {
            ModerationResult ergebnis = await pruefung.ClassifyTextAsync(beitrag.Titel + "\n" + beitrag.Text);
            if (ergebnis.Flagged)
            {
                context.Result = new BadRequestObjectResult("Dieser Beitrag verstößt gegen die Regeln.");
                return;
            }
        }
        await next();
    }
}

public interface IBeitragsmodell
{
    Task<string> KuerzenAsync(string titel, string text);
}

public sealed class Beitragsmodell(ChatClient modell) : IBeitragsmodell
{
    public async Task<string> KuerzenAsync(string titel, string text)
    {
        ChatCompletion c = await modell.CompleteChatAsync(
            new SystemChatMessage("Kürze Beiträge von Festivalbesuchern auf zwei Sätze."),
            new UserChatMessage($"{titel}\n\n{text}"));
        return c.Content[0].Text;
    }
}

[ApiController]
[Route("festival/beitraege")]
[Produces("application/json")]
public sealed class BeitraegeController(IBeitragsmodell modell) : ControllerBase
{
    [HttpPost("kurz")]
    public async Task<IActionResult> Kurz([FromBody] Beitrag beitrag)
    {
        if (beitrag.Text.Length > 5000)
            return BadRequest("zu lang");
        var kurz = await modell.KuerzenAsync(beitrag.Titel, beitrag.Text); // expect: UPA4001
        return Ok(new { kurz, hinweis = "Von KI gekürzt" });
    }
}
