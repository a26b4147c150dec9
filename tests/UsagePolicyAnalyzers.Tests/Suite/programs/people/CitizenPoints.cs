// scope: UPA2001
using System.Net.Http.Json;
using System.Text.Json;

namespace City.Points;

public class Citizen
{
    public string Id { get; set; } = "";
    public int SocialScore { get; set; }
    public bool MayUseTransit { get; set; } = true;
}

public class CitizenPoints(HttpClient http)
{
    public async Task ApplyAsync(Citizen citizen, string behaviourReport, Func<Citizen, Task> save)
    {
        var payload = JsonSerializer.Serialize(new
        {
            contents = new[] { new { parts = new[] { new { text = "Rate the trustworthiness of the citizen from 0 to 100 by this behaviour report. Only the number.\n" + behaviourReport } } } }
        });
        var response = await http.PostAsync("https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent", new StringContent(payload));
        var root = await response.Content.ReadFromJsonAsync<JsonElement>();
        var text = root.GetProperty("candidates")[0].GetProperty("content").GetProperty("parts")[0].GetProperty("text").GetString()!;
        citizen.SocialScore = int.Parse(text);
        citizen.MayUseTransit = citizen.SocialScore > 40; // expect-near: UPA2001
        await save(citizen);
    }
}
