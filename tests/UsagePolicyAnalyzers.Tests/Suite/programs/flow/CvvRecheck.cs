// scope: UPA3001
using System.Net.Http.Json;
using System.Text.Json;

namespace Checkout.Risk;

public struct CardEntry
{
    public string Holder;
    public string Cvv;
    public string Brand;
}

public class ExplainDecline(HttpClient gemini)
{
    public async Task<string?> RunAsync(CardEntry entry, string code)
    {
        var payload = new
        {
            contents = new[]
            {
                new { parts = new[] { new { text = $"The bank declined with {code}. Security code typed: {entry.Cvv}. Explain to {entry.Holder}." } } } // expect: UPA3001
            }
        };
        var answer = await gemini.PostAsJsonAsync("https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent", payload);
        using var doc = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return doc.RootElement.GetProperty("candidates")[0].GetProperty("content").GetProperty("parts")[0].GetProperty("text").GetString();
    }
}
