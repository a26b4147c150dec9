// scope: UPA3011
using System.ClientModel;
using System.Net.Http.Headers;
using OpenAI;
using OpenAI.Chat;

namespace Werkstatt.Modelle;

public static class LokaleModelle
{
    private const string Platzhalter = "your-api-key";
    private const string Wiki = "wk-5f0c1e9a77b24d10"; // Zugang zum internen Wiki, kein Modellanbieter

    public static ChatClient Ollama() =>
        new("llama3.2", new ApiKeyCredential("ollama"), new OpenAIClientOptions { Endpoint = new Uri("http://localhost:11434/v1") });

    public static ChatClient LmStudio(string modell)
    {
        var optionen = new OpenAIClientOptions { Endpoint = new UriBuilder("http", "127.0.0.1", 1234, "v1").Uri };
        return new ChatClient(modell, new ApiKeyCredential("lm-studio"), optionen);
    }

    public static ChatClient Anbieter(string? schluessel)
    {
        if (string.IsNullOrEmpty(schluessel) || schluessel == Platzhalter || schluessel.StartsWith("sk-your"))
            throw new InvalidOperationException("Bitte einen Schlüssel in den Einstellungen eintragen (beginnt mit sk-).");
        return new ChatClient("gpt-4.1-mini", schluessel);
    }

    public static async Task<string> WikiSeiteAsync(HttpClient http, string titel)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Token", Wiki);
        return await http.GetStringAsync("https://wiki.werkstatt.example/api/pages/" + Uri.EscapeDataString(titel));
    }
}
