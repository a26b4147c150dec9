// scope: UPA3001
using Microsoft.Extensions.AI;

namespace Abonelik;

public record Musteri(string AdSoyad, string TcKimlikNo, string Adres);

public static class MusteriUzantilari
{
    public static string Ozet(this Musteri m) => $"{m.AdSoyad} ({m.TcKimlikNo}), {m.Adres}";
    public static string MaskeliOzet(this Musteri m) => $"{m.AdSoyad} ({new string('*', 7)}{m.TcKimlikNo[^4..]}), {m.Adres}";
}

public class BasvuruYazari(IChatClient model)
{
    public async Task<string> MektupAsync(Musteri m)
    {
        var istem = "Aşağıdaki müşteri için abonelik sözleşmesi taslağı yaz:\n" + m.Ozet(); // expect-near: UPA3001
        return (await model.GetResponseAsync(istem)).Text;
    }

    public async Task<string> KisaMektupAsync(Musteri m)
    {
        var istem = "Aşağıdaki müşteri için abonelik sözleşmesi taslağı yaz:\n" + m.MaskeliOzet();
        return (await model.GetResponseAsync(istem)).Text;
    }
}
