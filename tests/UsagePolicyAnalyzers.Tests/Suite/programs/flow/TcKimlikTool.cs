// scope: UPA3004
using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Randevu.Mcp;

[McpServerToolType]
public class RandevuAraclari
{
    [McpServerTool(Name = "randevu_al"), Description("Hastaneden randevu alır")]
    public string RandevuAl(string adSoyad, string tcKimlikNo, DateTime gun) => $"{adSoyad} için {gun:d} ayrıldı"; // expect-near: UPA3004

    [McpServerTool(Name = "bos_saatler"), Description("Boş saatleri listeler")]
    public string[] BosSaatler(DateTime gun) => ["09:00", "10:30"];
}
