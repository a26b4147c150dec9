// scope: UPA4001
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.SignalR;

namespace Katalog.Canli;

public interface IKatalogClient
{
    Task YanitGeldi(string yanit, bool yapayZeka);
    Task Hata(string mesaj);
}

public sealed class KatalogHub : Hub<IKatalogClient>
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);
    private readonly IHttpClientFactory _factory;

    public KatalogHub(IHttpClientFactory factory) => _factory = factory;

    public async Task Sor(string soru)
    {
        if (string.IsNullOrWhiteSpace(soru))
        {
            await Clients.Caller.Hata("Lütfen bir soru yazın.");
            return;
        }

        var govde = new
        {
            model = "gpt-4o-mini",
            temperature = 0.3,
            messages = new object[]
            {
                new { role = "system", content = "Bir mobilya mağazasının ürünleri hakkındaki soruları kısa yanıtla." },
                new { role = "user", content = soru },
            },
        };

        using var http = _factory.CreateClient("openai");
        using var cevap = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", govde, Web, Context.ConnectionAborted); // expect-near: UPA4001
        if (!cevap.IsSuccessStatusCode)
        {
            await Clients.Caller.Hata("Şu anda yanıt verilemiyor.");
            return;
        }

        using var belge = JsonDocument.Parse(await cevap.Content.ReadAsStreamAsync(Context.ConnectionAborted));
        var yanit = belge.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString();
        await Clients.Caller.YanitGeldi(yanit ?? "", yapayZeka: true);
    }
}
