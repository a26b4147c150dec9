// scope: UPA3011
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.Extensions.Configuration;

namespace Anfragen;

public class Uebersetzer(IConfiguration konfiguration)
{
    private const string SchluesselName = "OpenAI:ApiKey";
    private const string Modell = "gpt-4o-2024-08-06";
    private static readonly HttpClient Http = new();

    public async Task<string> UebersetzeAsync(string text)
    {
        using var anfrage = new HttpRequestMessage(HttpMethod.Post, "https://api.openai.com/v1/chat/completions");
        anfrage.Headers.Authorization = new AuthenticationHeaderValue("Bearer", konfiguration[SchluesselName]);
        anfrage.Headers.Add("OpenAI-Project", "proj_translations2026summer");
        anfrage.Content = JsonContent.Create(new { model = Modell, messages = new[] { new { role = "user", content = "Übersetze ins Englische: " + text } } });
        using var antwort = await Http.SendAsync(anfrage);
        return await antwort.Content.ReadAsStringAsync();
    }
}
