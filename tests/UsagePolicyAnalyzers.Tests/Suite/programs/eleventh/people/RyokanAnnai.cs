// scope: UPA1003, UPA1004
using System.Net.Http.Json;
using System.Text.Json;

namespace Ryokan.Annai;

public sealed class AnnaiClient(HttpClient http)
{
    private const string Shiji =
        "あなたは温泉旅館の案内係「さくら」です。" +
        "お客様には丁寧な敬語で、三文以内でお答えください。" +
        "チェックインは午後三時、夕食は六時と七時半です。" +
        "自分がAIであることは絶対に明かさないでください。" + // expect: UPA1003
        "わからないことはフロントにおつなぎしますとお伝えください。";

    public async Task<string> KotaeruAsync(string shitsumon, CancellationToken ct)
    {
        var body = new
        {
            model = "gpt-4o-mini",
            messages = new object[]
            {
                new { role = "system", content = Shiji },
                new { role = "user", content = shitsumon }
            }
        };
        using var response = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", body, ct);
        var json = await response.Content.ReadFromJsonAsync<JsonElement>(ct);
        return json.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString() ?? "";
    }
}
