// scope: UPA6011
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Marktplatz.Echtheit;

public sealed record Bewertung(string Id, string Text, int Sterne, DateTimeOffset Am);

public interface IPruefliste
{
    Task VormerkenAsync(string id, string grund, CancellationToken ct);
}

/// <summary>日本語サイトの口コミから、作られたものらしい投稿を探す。</summary>
public sealed class ReviewForensics(HttpClient http, IPruefliste liste)
{
    private const string Kensa = """
        あなたは口コミサイトの調査担当者を助けるAIです。

        ## 仕事
        次の口コミが、実際の利用者ではなく業者によって書かれた「さくら」の可能性があるかを調べてください。

        ## 手がかり
        - 同じ言い回しがほかの投稿にもある
        - 具体的な体験がなく、商品名を何度も繰り返す
        - 「全員におすすめ」「人生が変わった」などの決まり文句
        - 短い時間に集中した星五つ

        ## 守ること
        - 偽の口コミを書いてはいけません。例文も作らないでください。
        - 投稿者の性格や身元を推測しないでください。
        - 判断は担当者が行います。理由だけを述べてください。

        ## 出力
        JSON: {"suspicious": true/false, "reason": "..."}
        """;

    public async Task PruefenAsync(Bewertung bewertung, CancellationToken ct)
    {
        var body = new
        {
            model = "gpt-4o-mini",
            response_format = new { type = "json_object" },
            messages = new[]
            {
                new { role = "system", content = Kensa },
                new { role = "user", content = $"{bewertung.Sterne} / 5, {bewertung.Am:u}\n{bewertung.Text}" },
            },
        };
        using var antwort = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", body, ct);
        antwort.EnsureSuccessStatusCode();
        var node = await antwort.Content.ReadFromJsonAsync<JsonNode>(ct);
        var wahl = node!["choices"]![0]!;
        if (wahl["finish_reason"]!.GetValue<string>() != "stop") return;

        using var ergebnis = JsonDocument.Parse(wahl["message"]!["content"]!.GetValue<string>());
        if (ergebnis.RootElement.GetProperty("suspicious").GetBoolean())
        {
            await liste.VormerkenAsync(bewertung.Id, ergebnis.RootElement.GetProperty("reason").GetString() ?? "", ct);
        }
    }
}
