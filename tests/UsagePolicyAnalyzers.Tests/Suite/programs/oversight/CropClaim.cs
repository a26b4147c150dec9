// scope: UPA2001
using System.Net.Http.Json;
using System.Text.Json;

namespace AgriCover;

public sealed class CropClaims(HttpClient http, ILedger ledger)
{
    private sealed record Verdict(bool Cover, decimal Amount);

    public async Task HandleAsync(string claimId, string report)
    {
        using var response = await http.PostAsJsonAsync("https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-pro:generateContent",
            new { contents = new[] { new { parts = new[] { new { text = "Crop insurance claim. Covered? JSON {Cover, Amount}\n" + report } } } } });
        var text = (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("candidates")[0].GetProperty("content").GetProperty("parts")[0].GetProperty("text").GetString()!;
        var verdict = JsonSerializer.Deserialize<Verdict>(text);
        if (verdict?.Cover == true)
            ledger.Payout(claimId, verdict.Amount); // expect-near: UPA2001
    }
}

public interface ILedger { void Payout(string claimId, decimal amount); }
