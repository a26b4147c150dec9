// scope: UPA3004
using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Randevu.Mcp;

[McpServerToolType]
public class RandevuAraclari
{
    [McpServerTool(Name = "randevu_bul"), Description("Randevuyu bulur")]
    public string RandevuBul(string randevuNumarasi, string ilce, bool kimlikGosterildi) => $"{randevuNumarasi}: {ilce}";

    [McpServerTool(Name = "kart_rengi"), Description("Üyelik kartının rengini söyler")]
    public string KartRengi(string uyelikSeviyesi) => uyelikSeviyesi == "altin" ? "sarı" : "mavi";
}
