// scope: UPA2005
using System.Net.Http.Json;
using System.Text.Json;

namespace CreditFacile.Score;

public class Emprunteur
{
    public decimal Revenus { get; set; }
    public decimal Charges { get; set; }
    public string Profession { get; set; } = "";
    public string Nationalite { get; set; } = "";
}

public class ScoreCredit
{
    private readonly HttpClient _http;

    public ScoreCredit(HttpClient http)
    {
        _http = http;
    }

    public async Task<int> NoterAsync(Emprunteur e)
    {
        var lignes = Decrire(e);
        var corps = new
        {
            model = "mistral-small-latest",
            messages = new[]
            {
                new { role = "system", content = "Attribue à l'emprunteur une note de crédit de 0 à 100. Réponds par un nombre." },
                new { role = "user", content = string.Join("\n", lignes) }
            }
        };
        var r = await _http.PostAsJsonAsync("https://api.mistral.ai/v1/chat/completions", corps);
        var json = await r.Content.ReadFromJsonAsync<JsonElement>();
        return int.Parse(json.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString()!.Trim());
    }

    private static List<string> Decrire(Emprunteur e)
    {
        var lignes = new List<string>();
        lignes.Add($"Revenus mensuels : {e.Revenus} €");
        lignes.Add($"Charges : {e.Charges} €");
        lignes.Add("Profession : " + e.Profession);
        lignes.Add("Nationalité : " + e.Nationalite); // expect: UPA2005
        return lignes;
    }
}
