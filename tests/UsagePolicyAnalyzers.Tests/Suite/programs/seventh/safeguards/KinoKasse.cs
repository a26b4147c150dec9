using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Kino.Kasse;

public sealed class AntwortVerweigertException() : Exception("Das Modell hat nicht geantwortet.");

public static class AntwortErweiterungen
{
    /// <summary>Gibt den Text frei, wenn das Modell ihn nicht zurückgehalten hat.</summary>
    public static string TextOderFehler(this ChatResponse antwort)
    {
        if (antwort.FinishReason == ChatFinishReason.ContentFilter) throw new AntwortVerweigertException();
        return antwort.Text.Trim();
    }
}

public sealed record Frage(string Text);

public sealed record Auskunft(string Text, bool KiErzeugt, string Hinweis);

[ApiController]
[Route("kasse")]
public sealed class KasseController(IChatClient modell, ModerationClient moderation) : ControllerBase
{
    private const string Rolle = "Du beantwortest Fragen zum Kinoprogramm. Erfinde keine Vorstellungen.";

    [HttpPost("frage")]
    public async Task<ActionResult<Auskunft>> Fragen(Frage frage, CancellationToken ct)
    {
        ModerationResult urteil = await moderation.ClassifyTextAsync(frage.Text, ct);
        if (urteil.Flagged) return BadRequest("Diese Frage können wir nicht beantworten.");

        try
        {
            var antwort = await modell.GetResponseAsync(
                [new ChatMessage(ChatRole.System, Rolle), new ChatMessage(ChatRole.User, frage.Text)], cancellationToken: ct);
            return Ok(new Auskunft(antwort.TextOderFehler(), true, "Diese Antwort hat eine KI geschrieben."));
        }
        catch (AntwortVerweigertException)
        {
            return UnprocessableEntity("Bitte fragen Sie an der Kasse nach.");
        }
    }
}
