// scope: UPA2001
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Klinik.Station;

public class Patient { public string Id { get; set; } = ""; public string Verlauf { get; set; } = ""; public DateTime? EntlassenAm { get; set; } }

public class Entlassmanagement(HttpClient http, IPatientenakte akte)
{
    private async Task<bool> IstEntlassfaehigAsync(string verlauf)
    {
        var body = "{\"model\":\"gpt-4o\",\"messages\":[{\"role\":\"system\",\"content\":\"Kann der Patient aus dem Krankenhaus entlassen werden? ja oder nein\"},{\"role\":\"user\",\"content\":" + JsonSerializer.Serialize(verlauf) + "}]}";
        var antwort = await http.PostAsync("https://api.openai.com/v1/chat/completions", new StringContent(body));
        var knoten = JsonNode.Parse(await antwort.Content.ReadAsStringAsync());
        return knoten?["choices"]?[0]?["message"]?["content"]?.ToString() == "ja";
    }

    public async Task PruefeAsync(Patient patient)
    {
        if (!await IstEntlassfaehigAsync(patient.Verlauf)) return;
        patient.EntlassenAm = DateTime.UtcNow; // expect-near: UPA2001
        await akte.SpeichernAsync(patient);
    }
}

public interface IPatientenakte { Task SpeichernAsync(Patient patient); }
