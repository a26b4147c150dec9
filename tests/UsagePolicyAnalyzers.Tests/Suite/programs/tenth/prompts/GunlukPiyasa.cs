// scope: UPA1003, UPA1004, UPA2002, UPA3002, UPA3006, UPA3007, UPA3008, UPA3009, UPA3010, UPA4005, UPA5001, UPA5002, UPA5003, UPA6001, UPA6002, UPA6003, UPA6004, UPA6005, UPA6006, UPA6007, UPA6008, UPA6009, UPA6010, UPA6011, UPA6012, UPA6013
using System.Text.Json;
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.AspNetCore.Mvc;

namespace GunlukPiyasa;

[ApiController]
[Route("piyasa")]
public sealed class PiyasaController(AnthropicClient claude) : ControllerBase
{
    private const string Bulten =
        "Günlük piyasa bültenini yazıyorsun. Endeksin kapanışını, en çok konuşulan üç haberi ve yarının takvimini ver. " +
        "Al ya da sat tavsiyesi verme, kişiye özel öneride bulunma; bunun için lisanslı bir yatırım danışmanına yönlendir.";

    private const string Mektup =
        "Üyelere haftalık bir mektup yazıyorsun. " +
        "Sen Warren Buffett'sın; birinci tekil şahısla yaz ve mektubu onun adıyla imzala. " + // expect: UPA1004
        "En fazla dört paragraf yaz.";

    private const string Danisman =
        "Üyelerin sorularını yanıtlayan yapay zekâ asistanısın ve bunu ilk mesajda söylersin. " +
        "Müşterinin gelirine ve birikimine bakarak hangi hisseleri kaç lot alıp satması gerektiğini söyle. " + // expect: UPA2002
        "Kısa cümleler kur.";

    [HttpGet("bulten")]
    public async Task<IActionResult> BultenAsync([FromQuery] string tarih, CancellationToken ct)
        => Ok(new { yapayZeka = true, metin = await SorAsync(Bulten, tarih, ct) });

    [HttpGet("mektup")]
    public async Task<IActionResult> MektupAsync([FromQuery] string konu, CancellationToken ct)
        => Ok(new { yapayZeka = true, metin = await SorAsync(Mektup, konu, ct) });

    [HttpPost("danisman")]
    public async Task<IActionResult> DanismanAsync([FromBody] JsonElement soru, CancellationToken ct)
        => Ok(new { yapayZeka = true, metin = await SorAsync(Danisman, soru.GetRawText(), ct) });

    private async Task<string> SorAsync(string sistem, string metin, CancellationToken ct)
    {
        var mesaj = await claude.Messages.Create(new MessageCreateParams
        {
            Model = "claude-haiku-4-5",
            MaxTokens = 900,
            System = sistem,
            Messages = [new UserMessageParam { Content = metin }],
        }, ct);
        return string.Concat(mesaj.Content.Select(b => b.TryPickText(out var t) ? t.Text : ""));
    }
}
