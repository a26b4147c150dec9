// scope: UPA3004
using System.Net.Http.Json;

namespace Receipts;

public class ReceiptReader(HttpClient http)
{
    private const string Schema = """
        {"type":"object","properties":{
          "shop":{"type":"string"},
          "total":{"type":"number"},
          "card_brand":{"type":"string"},
          "card_last_four":{"type":"string"},
          "loyalty_card_used":{"type":"boolean"}}}
        """;

    public async Task<string> ReadAsync(string text)
    {
        var r = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new
        {
            model = "gpt-4o",
            messages = new[] { new { role = "user", content = "Read this receipt: " + text } },
            response_format = new { type = "json_schema", json_schema = new { name = "receipt", schema = System.Text.Json.JsonDocument.Parse(Schema).RootElement } },
        });
        return await r.Content.ReadAsStringAsync();
    }
}
