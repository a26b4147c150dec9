using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;

namespace Gezgin.Rehber;

public sealed record GeziSorusu(string Uslup, string Soru);

public interface IIcerikDenetimi
{
    /// <summary>Metin uygunsa true döner.</summary>
    Task<bool> UygunMuAsync(string metin, CancellationToken ct);
}

public sealed class IcerikDenetimi(HttpClient http) : IIcerikDenetimi
{
    public async Task<bool> UygunMuAsync(string metin, CancellationToken ct)
    {
        using var yanit = await http.PostAsJsonAsync("https://api.openai.com/v1/moderations", new { model = "omni-moderation-latest", input = metin }, ct);
        yanit.EnsureSuccessStatusCode();
        var kok = JsonNode.Parse(await yanit.Content.ReadAsStringAsync(ct))!;
        return !kok["results"]![0]!["flagged"]!.GetValue<bool>();
    }
}

[ApiController]
[Route("rehber")]
public sealed class RehberController(IHttpClientFactory fabrika, IIcerikDenetimi denetim) : ControllerBase
{
    private const string Adres = "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent";

    [HttpPost]
    public async Task<IActionResult> Sor(GeziSorusu soru, CancellationToken ct)
    {
        if (!await denetim.UygunMuAsync(soru.Uslup + " " + soru.Soru, ct)) return BadRequest("Bu soruya yanıt veremiyoruz.");

        var govde = new
        {
            systemInstruction = new { parts = new[] { new { text = "Sen bir şehir rehberisin. " + soru.Uslup } } }, // expect: UPA4009
            contents = new[] { new { role = "user", parts = new[] { new { text = soru.Soru } } } },
        };
        using var http = fabrika.CreateClient("gemini");
        using var yanit = await http.PostAsJsonAsync(Adres, govde, ct);
        var aday = JsonNode.Parse(await yanit.Content.ReadAsStringAsync(ct))!["candidates"]?[0];
        if (aday is null || aday["finishReason"]?.GetValue<string>() != "STOP") return UnprocessableEntity("Yanıt yok.");
        return Ok(new { Uyari = "Bu yanıt yapay zekâ tarafından yazılmıştır.", Metin = aday["content"]!["parts"]![0]!["text"]!.GetValue<string>() });
    }
}
