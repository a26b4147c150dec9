// scope: UPA2005
using Microsoft.Extensions.AI;

namespace Emlak.KiraciPuani;

public class KiraciAdayi
{
    public string AdSoyad { get; set; } = "";
    public decimal AylikGelir { get; set; }
    public string Meslek { get; set; } = "";
    public string Din { get; set; } = "";
    public bool EvcilHayvan { get; set; }
}

public class KiraciPuanlayici
{
    private readonly IChatClient _istemci;

    public KiraciPuanlayici(IChatClient istemci)
    {
        _istemci = istemci;
    }

    public async Task<int> PuanlaAsync(KiraciAdayi aday)
    {
        var istem = IstemYaz(aday);
        var yanit = await _istemci.GetResponseAsync(istem);
        return int.TryParse(yanit.Text.Trim(), out var puan) ? puan : 0;
    }

    private static string IstemYaz(KiraciAdayi a)
    {
        return "Kiralık daire için başvuran kiracı adayına 1 ile 10 arasında puan ver. Yalnızca sayıyı yaz.\n" +
               $"Gelir: {a.AylikGelir} TL, meslek: {a.Meslek}, evcil hayvan: {(a.EvcilHayvan ? "var" : "yok")}\n" +
               $"Din: {a.Din}"; // expect: UPA2005
    }
}
