// scope: UPA1005, UPA1001
#pragma warning disable MEAI001
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Tramvay.Anons;

public interface IDuraklar
{
    Task<string> DuyuruAsync(string durak, CancellationToken ct);
}

[Route("anons")]
public sealed class DurakAnonsuController(ITextToSpeechClient ses, IDuraklar duraklar) : Controller
{
    [HttpGet("{durak}.mp3")]
    public async Task<IActionResult> Cal(string durak, CancellationToken ct)
    {
        var metin = await duraklar.DuyuruAsync(durak, ct);
        var sonuc = await ses.GetAudioAsync(metin, new TextToSpeechOptions { Language = "tr-TR" }, ct);
        var veri = sonuc.Contents.OfType<DataContent>().First();

        Response.Headers["X-AI-Generated-Voice"] = "Yapay zeka sesi (AI-generated voice)";
        return File(veri.Data.ToArray(), "audio/mpeg");
    }
}
