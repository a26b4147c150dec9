// scope: UPA2001
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Konsulat.Visa;

public sealed record Visumantrag(string Nummer, string Reisezweck, string Unterlagen);

public sealed record Entscheidung(string Nummer, bool Erteilt, string Begruendung);

public interface IAntragsregister
{
    Task VisumErteilenAsync(string nummer);
    Task VisumAblehnenAsync(string nummer, string begruendung);
    Task VorlageFuerSachbearbeiterAsync(string nummer, string vorschlag);
}

public sealed class Antragspruefung(HttpClient http, IAntragsregister register)
{
    public async Task<JsonNode> FragenAsync(Visumantrag antrag)
    {
        var anfrage = new
        {
            model = "gpt-4o",
            response_format = new { type = "json_object" },
            messages = new[]
            {
                new { role = "system", content = "Du prüfst Visumanträge. Antworte als JSON mit erteilen (true/false) und begruendung." },
                new { role = "user", content = JsonSerializer.Serialize(antrag) },
            },
        };
        using var antwort = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", anfrage);
        var json = await antwort.Content.ReadFromJsonAsync<JsonNode>();
        return JsonNode.Parse(json!["choices"]![0]!["message"]!["content"]!.GetValue<string>())!;
    }

    public async Task BearbeitenAsync(Visumantrag antrag)
    {
        var urteil = await FragenAsync(antrag);
        var begruendung = urteil["begruendung"]?.GetValue<string>() ?? "";
        var vorschlag = urteil["erteilen"]!.GetValue<bool>() ? "erteilen" : "ablehnen";
        await register.VorlageFuerSachbearbeiterAsync(antrag.Nummer, $"{vorschlag}: {begruendung}");
    }
}
