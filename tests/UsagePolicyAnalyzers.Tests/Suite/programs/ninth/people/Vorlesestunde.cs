using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Stadtradio.Vorlesen;

public class StimmOptionen
{
    public string Schluessel { get; set; } = "";
    public string Stimme { get; set; } = "nova";
    public string Modell { get; set; } = "gpt-4o-mini-tts";
}

public record Beitrag(int Id, string Titel, string Autor, string Text);

public interface IBeitragsArchiv
{
    Task<Beitrag?> HoleAsync(int id);
}

public class Sprachwerk(HttpClient http, IOptions<StimmOptionen> optionen)
{
    public async Task<byte[]> VertoneAsync(string text)
    {
        using var anfrage = new HttpRequestMessage(HttpMethod.Post, "https://api.openai.com/v1/audio/speech");
        anfrage.Headers.Authorization = new AuthenticationHeaderValue("Bearer", optionen.Value.Schluessel);
        anfrage.Content = JsonContent.Create(new
        {
            model = optionen.Value.Modell,
            voice = optionen.Value.Stimme,
            input = text,
            response_format = "mp3",
        });
        using var antwort = await http.SendAsync(anfrage);
        antwort.EnsureSuccessStatusCode();
        return await antwort.Content.ReadAsByteArrayAsync();
    }
}

[ApiController]
[Route("beitraege")]
public class BeitraegeController(IBeitragsArchiv archiv, Sprachwerk sprachwerk) : ControllerBase
{
    [HttpGet("{id:int}")]
    public async Task<IActionResult> Lesen(int id)
    {
        var beitrag = await archiv.HoleAsync(id);
        return beitrag is null ? NotFound() : Ok(new { beitrag.Titel, beitrag.Autor, beitrag.Text });
    }

    [HttpGet("{id:int}/hoeren")]
    public async Task<IActionResult> Hoeren(int id)
    {
        var beitrag = await archiv.HoleAsync(id);
        if (beitrag is null) return NotFound();

        // Am Anfang nennen wir nur den Autor.
        var ton = await sprachwerk.VertoneAsync($"{beitrag.Titel}. Von {beitrag.Autor}. {beitrag.Text}");
        return File(ton, "audio/mpeg"); // expect: UPA1005
    }
}
