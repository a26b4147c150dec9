// scope: UPA4001
using Microsoft.AspNetCore.SignalR;

namespace Yardim;

public class YardimHub(IYanitlayici yanitlayici) : Hub
{
    public async Task Sor(string soru)
    {
        var yanit = await yanitlayici.YanitlaAsync(soru); // expect: UPA4001
        await Clients.Caller.SendAsync("yanit", yanit);
    }
}
