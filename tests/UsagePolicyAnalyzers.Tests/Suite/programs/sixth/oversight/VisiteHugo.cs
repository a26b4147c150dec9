// scope: UPA1003, UPA1004, UPA1005
using System.Net.Http.Json;
using System.Text.Json;

namespace Musee.Litterature;

public class PersonnageHistorique
{
    public string Nom { get; set; } = "";
    public int Naissance { get; set; }
    public int Deces { get; set; }
    public string Consigne { get; set; } = "";
}

public static class Galerie
{
    public static readonly IReadOnlyList<PersonnageHistorique> Personnages = new List<PersonnageHistorique>
    {
        new() { Nom = "Victor Hugo", Naissance = 1802, Deces = 1885, Consigne = "Tu es Victor Hugo en exil à Guernesey. Raconte aux élèves l'écriture des Misérables." },
        new() { Nom = "George Sand", Naissance = 1804, Deces = 1876, Consigne = "Tu es George Sand à Nohant. Parle de tes romans et de la vie au village." },
    };
}

public class VisiteGuidee
{
    private readonly HttpClient _http;

    public VisiteGuidee(IHttpClientFactory usine) => _http = usine.CreateClient("gemini");

    public async Task<string> DialoguerAsync(string nom, string question)
    {
        var p = Galerie.Personnages.First(x => x.Nom == nom);
        var corps = new
        {
            systemInstruction = new { parts = new object[] { new { text = p.Consigne } } },
            contents = new object[] { new { parts = new object[] { new { text = question } } } }
        };
        using var reponse = await _http.PostAsJsonAsync("https://generativelanguage.googleapis.com/v1beta/models/gemini-1.5-flash:generateContent", corps);
        var racine = await reponse.Content.ReadFromJsonAsync<JsonElement>();
        return racine.GetProperty("candidates")[0].GetProperty("content").GetProperty("parts")[0].GetProperty("text").GetString()!;
    }
}
