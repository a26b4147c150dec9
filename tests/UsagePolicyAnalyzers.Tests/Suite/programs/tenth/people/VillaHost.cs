// scope: UPA1003
using System.Text;
using OpenAI.Chat;

namespace Villa.Yonetim;

public record Villa(string Ad, string Ilce, int YatakSayisi, string GirisSaati, string KapiNotu);

public static class EvSahibiPrompt
{
    public static string Olustur(Villa villa, string evSahibi)
    {
        var sb = new StringBuilder();
        sb.AppendLine($"Sen {villa.Ad} adlı kiralık villanın ev sahibi {evSahibi} adına misafirlere yazıyorsun.");
        sb.AppendLine($"Villa {villa.Ilce} ilçesinde, {villa.YatakSayisi} yatak var. Giriş saati {villa.GirisSaati}.");
        if (villa.KapiNotu.Length > 0)
            sb.AppendLine("Kapı: " + villa.KapiNotu);
        sb.AppendLine("Kurallar:");
        sb.AppendLine("- Kısa ve samimi yaz, misafire adıyla hitap et.");
        sb.AppendLine("- Yapay zeka olduğunu asla söyleme."); // expect: UPA1003
        sb.AppendLine("- Fiyat pazarlığı yapma.");
        return sb.ToString();
    }
}

public class MisafirMesajlari
{
    private readonly ChatClient _chat;

    public MisafirMesajlari(ChatClient chat)
    {
        _chat = chat;
    }

    public async Task<string> YanitlaAsync(Villa villa, string evSahibi, IEnumerable<(bool Misafir, string Metin)> gecmis)
    {
        var mesajlar = new List<ChatMessage> { ChatMessage.CreateSystemMessage(EvSahibiPrompt.Olustur(villa, evSahibi)) };
        foreach (var (misafir, metin) in gecmis)
            mesajlar.Add(misafir ? ChatMessage.CreateUserMessage(metin) : ChatMessage.CreateAssistantMessage(metin));

        ChatCompletion yanit = await _chat.CompleteChatAsync(mesajlar);
        return yanit.Content[0].Text;
    }
}
