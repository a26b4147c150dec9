// scope: UPA4002
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Lezzet.Yorumlar;

public interface IYorumDeposu
{
    Task EkleAsync(int tarifId, string yazar, string yorum, string cevap);
}

public sealed class YorumServisi
{
    private readonly IChatClient _sohbet;
    private readonly ModerationClient _denetim;
    private readonly IYorumDeposu _depo;

    public YorumServisi(IChatClient sohbet, ModerationClient denetim, IYorumDeposu depo)
    {
        _sohbet = sohbet;
        _denetim = denetim;
        _depo = depo;
    }

    public async Task<string> CevaplaAsync(int tarifId, string yazar, string yorum)
    {
        await DenetleAsync(yorum);

        var cevap = await _sohbet.GetResponseAsync(
        [
            new ChatMessage(ChatRole.System, "Bir yemek tarifi sitesinin yapay zekâ yardımcısısın. Yoruma iki cümleyle, nazikçe cevap ver."),
            new ChatMessage(ChatRole.User, yorum),
        ]);
        var metin = cevap.FinishReason == ChatFinishReason.ContentFilter ? "Yorumunuz için teşekkürler." : cevap.Text;
        await _depo.EkleAsync(tarifId, yazar, yorum, metin);
        return metin;
    }

    private async Task DenetleAsync(string metin)
    {
        if (metin.Length > 4000) metin = metin[..4000];
        await _denetim.ClassifyTextAsync(metin); // expect-near: UPA4002
    }
}
