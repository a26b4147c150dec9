// scope: UPA3002, UPA3004
using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Magaza.Araclar;

public sealed record IadeDurumu(string SiparisNo, string Durum, string KartSonDortHane);

[McpServerToolType]
public class OdemeAraclari
{
    private readonly Dictionary<string, IadeDurumu> _iadeler = new();

    [McpServerTool(Name = "iade_durumu", ReadOnly = true)]
    [Description("Siparişin iade durumunu gösterir. Kart numarasını, CVV kodunu veya şifreyi asla sorma.")]
    public IadeDurumu? IadeDurumunuGoster(
        [Description("Sipariş numarası, örneğin SP-10442")] string siparisNo,
        [Description("Kartın son dört hanesi")] string kartSonDortHane,
        [Description("Müşteri kimliğini şubede doğruladı mı")] bool kimlikDogrulandi,
        CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        return kimlikDogrulandi && _iadeler.TryGetValue(siparisNo, out var d) && d.KartSonDortHane == kartSonDortHane ? d : null;
    }

    [McpServerTool(Name = "sifre_kurallari", ReadOnly = true), Description("Şifre kurallarını açıklar.")]
    public string SifreKurallari(int sifreUzunlugu) => sifreUzunlugu < 12 ? "En az on iki karakter gerekir." : "Uzunluk yeterli.";
}
