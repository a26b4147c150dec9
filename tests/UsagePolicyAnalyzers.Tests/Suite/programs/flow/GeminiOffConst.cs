// scope: UPA4004
using System.Net.Http.Json;

namespace Dialoge;

internal sealed record Sicherheitsstufe(string category, string threshold);

public class Dialoge(HttpClient http)
{
    private static readonly string[] Kategorien = ["HARM_CATEGORY_HATE_SPEECH", "HARM_CATEGORY_HARASSMENT"];

    public async Task<string> SchreibeAsync(string szene)
    {
        var stufen = Kategorien.Select(k => new Sicherheitsstufe(k, "OFF")).ToArray(); // expect-near: UPA4004
        var r = await http.PostAsJsonAsync("https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-pro:generateContent", new
        {
            contents = new[] { new { parts = new[] { new { text = szene } } } },
            safetySettings = stufen,
        });
        return await r.Content.ReadAsStringAsync();
    }
}
