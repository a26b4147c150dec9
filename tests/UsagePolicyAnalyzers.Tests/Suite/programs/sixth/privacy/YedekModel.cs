// scope: UPA4006
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;

namespace Metin.Servis;

public class YedekModel(
    [FromKeyedServices("ana")] IChatClient ana,
    [FromKeyedServices("yedek")] IChatClient yedek)
{
    public async Task<string> YanitlaAsync(IList<ChatMessage> gecmis)
    {
        var yanit = await ana.GetResponseAsync(gecmis);
        if (yanit.FinishReason == ChatFinishReason.ContentFilter)
        {
            yanit = await yedek.GetResponseAsync(gecmis); // expect: UPA4006
        }
        return yanit.Text;
    }

    public async Task<string> UzunYanitlaAsync(List<ChatMessage> gecmis)
    {
        var metin = "";
        for (var i = 0; i < 3; i++)
        {
            var yanit = await ana.GetResponseAsync(gecmis);
            if (yanit.FinishReason == ChatFinishReason.ContentFilter) return "Bu isteğe yanıt verilemiyor.";
            metin += yanit.Text;
            if (yanit.FinishReason != ChatFinishReason.Length) break;
            gecmis.AddRange(yanit.Messages);
            gecmis.Add(new ChatMessage(ChatRole.User, "Kaldığın yerden devam et."));
        }
        return metin;
    }
}
