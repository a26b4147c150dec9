// scope: UPA2003
using System.Net.Mail;
using System.Text.Json;
using OpenAI.Chat;

namespace Posta.Asistani;

public sealed class PostaAsistani(ChatClient model, SmtpClient smtp)
{
    private static readonly ChatTool TakvimOku = ChatTool.CreateFunctionTool(
        "takvim_oku", "Kullanıcının bugünkü randevularını okur.");

    private static readonly ChatTool PostaYaz = ChatTool.CreateFunctionTool( // expect: UPA2003
        "posta_yaz",
        "Verilen adrese e-posta gönderir.",
        BinaryData.FromString("""{"type":"object","properties":{"kime":{"type":"string"},"metin":{"type":"string"}}}"""));

    public async Task CalistirAsync(string istek)
    {
        var mesajlar = new List<ChatMessage> { new SystemChatMessage("Kullanıcının günlük işlerini yürüt."), new UserChatMessage(istek) };
        var secenekler = new ChatCompletionOptions { Tools = { TakvimOku, PostaYaz } };
        while (true)
        {
            ChatCompletion yanit = await model.CompleteChatAsync(mesajlar, secenekler);
            if (yanit.FinishReason != ChatFinishReason.ToolCalls) return;
            mesajlar.Add(new AssistantChatMessage(yanit));
            foreach (var cagri in yanit.ToolCalls)
                mesajlar.Add(new ToolChatMessage(cagri.Id, await YurutAsync(cagri)));
        }
    }

    private async Task<string> YurutAsync(ChatToolCall cagri)
    {
        if (cagri.FunctionName == "takvim_oku") return "09:00 diş hekimi";
        using var veri = JsonDocument.Parse(cagri.FunctionArguments);
        var kime = veri.RootElement.GetProperty("kime").GetString()!;
        var metin = veri.RootElement.GetProperty("metin").GetString()!;
        await smtp.SendMailAsync("ben@ornek.example", kime, "Merhaba", metin);
        return "gönderildi";
    }
}
