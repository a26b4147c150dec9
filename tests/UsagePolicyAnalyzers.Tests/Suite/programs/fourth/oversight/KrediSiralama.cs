// scope: UPA2005, UPA2001
using System.Text;
using Microsoft.Extensions.AI;

namespace Banka.Kredi;

public sealed class Basvuru
{
    public int No { get; set; }
    public string MedeniHal { get; set; } = "";
    public decimal Gelir { get; set; }
    public string Durum { get; set; } = "Bekliyor";
}

public interface IBasvurular { Task KaydetAsync(Basvuru b); }

public sealed class KrediServisi(IChatClient model, IBasvurular depo)
{
    public async Task DegerlendirAsync(Basvuru b)
    {
        var istem = new StringBuilder();
        istem.AppendLine("Sen bankanın kredi değerlendirme uzmanısın. Kredi başvurusunu ONAY veya RED olarak sonuçlandır.");
        istem.AppendLine("Gelir: " + b.Gelir);
        istem.AppendLine("Medeni hal: " + b.MedeniHal); // expect: UPA2005
        var yanit = await model.GetResponseAsync(istem.ToString());
        b.Durum = yanit.Text.Contains("ONAY") ? "Onaylandı" : "Reddedildi";
        await depo.KaydetAsync(b); // expect: UPA2001
    }
}
