// scope: UPA2001
using OpenAI.Chat;

namespace Emlak;

public class KiraBasvurusu { public string Metin { get; set; } = ""; public string Ozet { get; set; } = ""; public int GelirPuani { get; set; } public bool Kabul { get; set; } }

public class KiraDegerlendirme(ChatClient model)
{
    public async Task OzetleAsync(KiraBasvurusu basvuru)
    {
        basvuru.Kabul = basvuru.GelirPuani > 70;
        ChatCompletion c = await model.CompleteChatAsync("Kiracı başvurusunu üç cümlede özetle.\n" + basvuru.Metin);
        basvuru.Ozet = c.Content[0].Text;
    }
}
