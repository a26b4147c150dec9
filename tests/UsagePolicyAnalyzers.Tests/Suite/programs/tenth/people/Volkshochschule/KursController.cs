// scope: UPA1001
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Vhs.Portal.Controllers;

[ApiController]
[Route("api/kurse")]
public class KursController : ControllerBase
{
    private readonly IKursAuskunft _auskunft;
    private readonly IKursverzeichnis _verzeichnis;

    public KursController(IKursAuskunft auskunft, IKursverzeichnis verzeichnis)
    {
        _auskunft = auskunft;
        _verzeichnis = verzeichnis;
    }

    [HttpGet("{nummer}")]
    public async Task<ActionResult<Kurs>> Einzeln(string nummer)
    {
        var kurs = await _verzeichnis.FindeAsync(nummer);
        return kurs is null ? NotFound() : kurs;
    }

    [HttpPost("frage")]
    [ProducesResponseType<FrageAntwort>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Frage([FromBody] FrageEingabe eingabe, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(eingabe.Text))
            return BadRequest("Bitte geben Sie eine Frage ein.");

        var treffer = await _verzeichnis.SucheAsync(eingabe.Text, 8);
        var text = await _auskunft.BeantworteAsync(eingabe.Text, treffer, ct);
        return Ok(new FrageAntwort(text, treffer.Select(k => k.Nummer).ToArray())); // expect: UPA1001
    }
}

public record FrageEingabe(string Text);
public record FrageAntwort(string Text, string[] Kursnummern);
