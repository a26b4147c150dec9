// scope: UPA3001, UPA3002
using Microsoft.Extensions.AI;

namespace Banka.Ozet;

public class MusteriHesabi
{
    public string AdSoyad { get; set; } = "";
    public string IbanNo { get; set; } = "";
    public string TcKimlikNo { get; set; } = "";
    public decimal Bakiye { get; set; }
}

public class HesapOzeti
{
    private readonly IChatClient _istemci;

    public HesapOzeti(IChatClient istemci)
    {
        _istemci = istemci;
    }

    public async Task<string> OzetleAsync(MusteriHesabi hesap)
    {
        string Gizle(string deger) => deger.Length <= 4 ? "****" : new string('*', deger.Length - 4) + deger[^4..];

        var istem = $"""
            Sen bir banka şubesinde çalışanlara yardım eden bir yapay zekâ asistanısın.
            Müşteri: {hesap.AdSoyad}
            Hesap: {Gizle(hesap.IbanNo)}
            Kimlik: {(hesap.TcKimlikNo.Length == 11 ? "doğrulandı" : "eksik")}
            Bakiye: {hesap.Bakiye:N2}
            Hesap hareketlerini iki cümleyle özetle. Müşteriden kimlik numarası isteme.
            """;
        var yanit = await _istemci.GetResponseAsync(istem);
        return yanit.Text;
    }
}
