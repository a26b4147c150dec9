// scope: UPA3001
using System.Net.Http.Json;
using System.Text.Json;

namespace Kaiin.Sodan;

public sealed class Kaiin
{
    public string Shimei { get; init; } = "";
    public string MyNumber { get; init; } = "";
    public string Kuchi { get; init; } = "";
    public int Nendo { get; init; }
}

public sealed class ZeikinSodan(HttpClient http)
{
    private const string Yakuwari = "あなたは税金の手続きを案内する係です。丁寧に、三文以内で答えてください。";

    public async Task<string> KotaeruAsync(Kaiin kaiin, string shitsumon)
    {
        var naiyo =
            "氏名: " + kaiin.Shimei + "\n" +
            "マイナンバー(個人番号): " + kaiin.MyNumber + "\n" + // expect: UPA3001
            "年度: " + kaiin.Nendo + "\n" +
            "質問: " + shitsumon;

        using var res = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new
        {
            model = "gpt-4o-mini",
            messages = new object[]
            {
                new { role = "system", content = Yakuwari },
                new { role = "user", content = naiyo },
            },
        });
        using var json = JsonDocument.Parse(await res.Content.ReadAsStringAsync());
        return json.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString() ?? "";
    }
}
