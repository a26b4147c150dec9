// scope: UPA3001
using System.Net.Http.Json;
using System.Text.Json;

namespace Checkout.Risk;

public readonly record struct CardEntry(string Holder, string Cvv, string Brand);

public interface IGateway
{
    Task<string> ChargeAsync(string cvv, decimal amount);
}

public class ExplainDecline(HttpClient gemini, IGateway gateway)
{
    public async Task<string?> RunAsync(CardEntry entry, decimal amount)
    {
        var code = await gateway.ChargeAsync(entry.Cvv, amount);
        bool cvvMissing = string.IsNullOrEmpty(entry.Cvv);
        var answer = await gemini.PostAsJsonAsync("https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent", new
        {
            contents = new[] { new { parts = new[] { new { text = $"The bank answered {code} for a {entry.Brand} card; security code missing: {cvvMissing}. Explain kindly." } } } }
        });
        using var doc = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return doc.RootElement.GetProperty("candidates")[0].GetProperty("content").GetProperty("parts")[0].GetProperty("text").GetString();
    }
}
