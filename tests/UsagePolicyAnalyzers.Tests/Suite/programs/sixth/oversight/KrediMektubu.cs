// scope: UPA2001, UPA2005
using OpenAI.Chat;

namespace Banka.Krediler;

public enum KararDurumu { Onaylandi, Reddedildi }

public class KrediKarari
{
    public string BasvuruNo { get; set; } = "";
    public KararDurumu Durum { get; set; }
    public string UzmanNotu { get; set; } = "";
    public string KararVerenUzman { get; set; } = "";
}

public interface IMektupKuyrugu
{
    Task KoyAsync(string basvuruNo, string metin);
}

public interface IKararDeposu
{
    /// <summary>Uzmanların verdiği, mektubu yazılmamış kararlar.</summary>
    Task<List<KrediKarari>> MektupsuzKararlarAsync();
}

public class KrediMektubu
{
    private readonly ChatClient _sohbet;
    private readonly IKararDeposu _depo;
    private readonly IMektupKuyrugu _kuyruk;

    public KrediMektubu(ChatClient sohbet, IKararDeposu depo, IMektupKuyrugu kuyruk)
    {
        _sohbet = sohbet;
        _depo = depo;
        _kuyruk = kuyruk;
    }

    public async Task HazirlaAsync()
    {
        foreach (var karar in await _depo.MektupsuzKararlarAsync())
        {
            var sonuc = karar.Durum == KararDurumu.Onaylandi ? "onaylandı" : "reddedildi";
            var istem = $"Kredi başvurusu bir uzman tarafından {sonuc}. Müşteriye kararı açıklayan kibar bir mektup yaz. Uzmanın notu: {karar.UzmanNotu}";
            ChatCompletion c = await _sohbet.CompleteChatAsync(istem);
            await _kuyruk.KoyAsync(karar.BasvuruNo, c.Content[0].Text);
        }
    }
}
