// scope: UPA4006
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Honyaku.Tsuushin;

public sealed class KyohiException(string riyuu) : Exception(riyuu);

public sealed class TsuushinRetry(HttpClient http)
{
    public async Task<string> HonyakuAsync(string bun, CancellationToken ct)
    {
        for (var kai = 1; ; kai++)
        {
            using var henji = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions",
                new { model = "gpt-4.1-mini", messages = new[] { new { role = "user", content = "次の文を英語に翻訳してください。\n" + bun } } }, ct);

            if (henji.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway && kai < 4)
            {
                await Task.Delay(TimeSpan.FromSeconds(kai * 2), ct);
                continue;
            }

            henji.EnsureSuccessStatusCode();
            var json = await henji.Content.ReadFromJsonAsync<JsonElement>(ct);
            var sentaku = json.GetProperty("choices")[0];
            if (sentaku.GetProperty("finish_reason").GetString() == "content_filter")
                throw new KyohiException("この文は翻訳できません。担当者が確認します。");
            return sentaku.GetProperty("message").GetProperty("content").GetString() ?? "";
        }
    }
}
