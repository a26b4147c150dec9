// scope: UPA2001
using Microsoft.Extensions.AI;

namespace Konsolosluk.Vize;

public enum Karar { Beklemede, Onaylandi, Reddedildi }

public class VizeBasvurusu
{
    public string No { get; init; } = "";
    public string SeyahatAmaci { get; init; } = "";
    public string BankaDokumu { get; init; } = "";
    public Karar Karar { get; set; }
}

public interface IBasvuruDeposu
{
    Task<IReadOnlyList<VizeBasvurusu>> BekleyenlerAsync();
    Task KaydetAsync(VizeBasvurusu basvuru);
}

public class VizeBirimi(IChatClient model, IBasvuruDeposu depo)
{
    private const string Talimat = "Sen konsoloslukta vize memurusun. Başvuruyu incele ve vizenin verilip verilmeyeceğine karar ver. Yalnızca EVET veya HAYIR yaz.";

    public async Task CalistirAsync()
    {
        var bekleyenler = await depo.BekleyenlerAsync();
        foreach (var basvuru in bekleyenler)
        {
            var yanit = await model.GetResponseAsync(
                [new ChatMessage(ChatRole.System, Talimat), new ChatMessage(ChatRole.User, $"Amaç: {basvuru.SeyahatAmaci}\nHesap: {basvuru.BankaDokumu}")]);

            basvuru.Karar = yanit.Text.Contains("EVET") ? Karar.Onaylandi : Karar.Reddedildi; // expect: UPA2001
            await depo.KaydetAsync(basvuru);
        }
    }
}
