// scope: UPA3011
using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace Anfragen;

public class Uebersetzer
{
    private const string Schluessel = "sk-vT4cMz8yQe1RkW0hJb6LpXs3NdGa7uFiOo2CwEtY9rUq5xHm"; // expect-near: UPA3011
    private static readonly HttpClient Http = new();

    public async Task<string> UebersetzeAsync(string text)
    {
        using var anfrage = new HttpRequestMessage(HttpMethod.Post, "https://api.openai.com/v1/chat/completions");
        anfrage.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Schluessel);
        anfrage.Content = JsonContent.Create(new { model = "gpt-4o", messages = new[] { new { role = "user", content = "Übersetze ins Englische: " + text } } });
        using var antwort = await Http.SendAsync(anfrage);
        return await antwort.Content.ReadAsStringAsync();
    }
}
