// scope: UPA3001
using OpenAI.Chat;

namespace Konut;

public record Basvuru(string AdSoyad, string TcKimlikNo, string Mahalle);

public class BasvuruOzeti(ChatClient chat)
{
    private static string Metin(Basvuru b) => $"Ad: {b.AdSoyad}\nTC kimlik no: {b.TcKimlikNo}\nMahalle: {b.Mahalle}"; // expect: UPA3001

    public async Task<string> OzetleAsync(Basvuru b)
    {
        ChatCompletion yanit = await chat.CompleteChatAsync("Aşağıdaki başvuruyu özetle:\n" + Metin(b));
        return yanit.Content[0].Text;
    }
}
