// scope: UPA3003
using System.Net.Http.Json;
using System.Text.Json;

namespace Tillroll;

public sealed record Receipt(string Merchant, decimal Total, string Currency);

internal sealed class ReceiptReader
{
    private readonly HttpClient _http;

    public ReceiptReader(IHttpClientFactory factory)
    {
        _http = factory.CreateClient("openai");
    }

    private const string Instruction = """
        You read receipts.
        Return JSON with merchant, total and currency, nothing else.

        Example input:
        CAFE NOORD  2 x cappuccino 9,00  card 4546 1790 8374 2010  thank you
        Example output:
        {"merchant":"Cafe Noord","total":9.00,"currency":"EUR"}
        """; // expect-near: UPA3003

    public async Task<Receipt?> ReadAsync(string scanned, CancellationToken ct)
    {
        var payload = new
        {
            model = "gpt-4o-mini",
            response_format = new { type = "json_object" },
            messages = new object[]
            {
                new { role = "system", content = Instruction },
                new { role = "user", content = scanned },
            },
        };
        using var response = await _http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", payload, ct);
        response.EnsureSuccessStatusCode();
        using var doc = JsonDocument.Parse(await response.Content.ReadAsStreamAsync(ct));
        var text = doc.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString()!;
        return JsonSerializer.Deserialize<Receipt>(text, new JsonSerializerOptions(JsonSerializerDefaults.Web));
    }
}
