// scope: UPA2001
using Microsoft.Extensions.AI;

namespace Banka.Kredi;

public class KrediDosyasi
{
    public int Id { get; set; }
    public string GelirBeyani { get; set; } = "";
    public string UzmanNotu { get; set; } = "";
}

public interface IUzmanKuyrugu { Task UzmanIncelemesineGonderAsync(KrediDosyasi dosya); }

public class KrediOnerisi(IChatClient client, IUzmanKuyrugu kuyruk)
{
    public async Task HazirlaAsync(KrediDosyasi dosya)
    {
        var oneri = await client.GetResponseAsync("Kredi dosyasını özetle ve uzman için bir öneri yaz. Kararı uzman verir.\n" + dosya.GelirBeyani);
        dosya.UzmanNotu = oneri.Text;
        await kuyruk.UzmanIncelemesineGonderAsync(dosya);
    }
}
