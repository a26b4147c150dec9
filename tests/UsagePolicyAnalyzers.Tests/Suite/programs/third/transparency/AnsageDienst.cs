// scope: UPA1001, UPA1005
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Mvc;

namespace Stadtwerke.Ansagen;

public sealed class Sprachausgabe(HttpClient http, string schluessel)
{
    public async Task<byte[]> SprechenAsync(string text, CancellationToken ct)
    {
        using var anfrage = new HttpRequestMessage(HttpMethod.Post, "https://api.openai.com/v1/audio/speech");
        anfrage.Headers.Authorization = new AuthenticationHeaderValue("Bearer", schluessel);
        anfrage.Content = JsonContent.Create(new { model = "gpt-4o-mini-tts", voice = "alloy", input = text });
        using var antwort = await http.SendAsync(anfrage, ct);
        antwort.EnsureSuccessStatusCode();
        return await antwort.Content.ReadAsByteArrayAsync(ct);
    }
}

public interface IStoerungen
{
    Task<string> AktuelleMeldungAsync(string ortsteil);
}

[ApiController]
[Route("telefon")]
public sealed class TelefonController(Sprachausgabe stimme, IStoerungen stoerungen) : ControllerBase
{
    [HttpGet("ansage/{ortsteil}")]
    public async Task<IActionResult> Ansage(string ortsteil, CancellationToken ct)
    {
        var meldung = await stoerungen.AktuelleMeldungAsync(ortsteil);
        var text = "Guten Tag, hier sind die Stadtwerke. " + meldung;
        var ton = await stimme.SprechenAsync(text, ct);
        return File(ton, "audio/mpeg"); // expect: UPA1005
    }
}
