// scope: UPA2001
using OpenAI.Chat;

namespace Emlak;

public enum BasvuruDurumu { Bekliyor, Kabul, Red }

public class KiraBasvurusu { public string Metin { get; set; } = ""; public BasvuruDurumu Durum { get; set; } }

public class KiraDegerlendirme(ChatClient model)
{
    public async Task DegerlendirAsync(KiraBasvurusu basvuru)
    {
        ChatCompletion c = await model.CompleteChatAsync("Ev sahibi adına kiracı başvurusunu değerlendir. KABUL ya da RED yaz.\n" + basvuru.Metin);
        basvuru.Durum = c.Content[0].Text.Contains("KABUL") ? BasvuruDurumu.Kabul : BasvuruDurumu.Red; // expect-near: UPA2001
    }
}
