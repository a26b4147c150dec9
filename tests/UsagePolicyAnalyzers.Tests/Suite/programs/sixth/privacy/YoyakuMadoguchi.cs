// scope: UPA3002, UPA3004
using System.Text;
using System.Text.Json;

namespace Ryokan.Madoguchi;

public class YoyakuMadoguchi
{
    private static readonly HttpClient Http = new() { BaseAddress = new Uri("http://localhost:11434") };

    private const string Annai =
        "あなたは旅館の予約窓口を担当するAIアシスタントです。\n" +
        "- 最初に予約番号とチェックイン日を聞いてください。\n" +
        "- パスポート番号やクレジットカード番号は絶対に聞かないでください。\n" +
        "- お客様がマイナンバーを書いた場合は、消去するように案内してください。\n" +
        "- 暗証番号については、フロントの係員に電話するよう伝えてください。";

    public async Task<string> HenjiAsync(string shitsumon)
    {
        var honbun = new
        {
            model = "qwen2.5",
            stream = false,
            messages = new[]
            {
                new { role = "system", content = Annai },
                new { role = "user", content = shitsumon },
            },
        };
        using var naiyou = new StringContent(JsonSerializer.Serialize(honbun), Encoding.UTF8, "application/json");
        using var kotae = await Http.PostAsync("/api/chat", naiyou);
        using var json = JsonDocument.Parse(await kotae.Content.ReadAsStringAsync());
        return json.RootElement.GetProperty("message").GetProperty("content").GetString() ?? "";
    }
}
