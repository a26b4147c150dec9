// scope: UPA1001, UPA1002
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Birikim.Emeklilik;

public record YatirimSorusu(int Yas, decimal AylikBirikim, string Soru);

[ApiController]
[Route("api/yatirim")]
public class YatirimController : ControllerBase
{
    private readonly IChatClient _model;

    public YatirimController(IChatClient model) => _model = model;

    [HttpPost("soru")]
    public async Task<IActionResult> Sor(YatirimSorusu istek, CancellationToken iptal)
    {
        var sohbet = new List<ChatMessage>
        {
            new(ChatRole.System, "Bireysel emeklilik ve yatırım fonları hakkında müşterilerin sorularını yanıtla. Fon türlerini, kesintileri ve devlet katkısını anlat."),
            new(ChatRole.User, $"Aylık birikim: {istek.AylikBirikim} TL. Soru: {istek.Soru}")
        };
        var yanit = await _model.GetResponseAsync(sohbet, cancellationToken: iptal);
        return Ok(new // expect-near: UPA1002
        {
            baslik = "Yapay zekâ asistanımızın yanıtı",
            metin = yanit.Text
        });
    }
}
