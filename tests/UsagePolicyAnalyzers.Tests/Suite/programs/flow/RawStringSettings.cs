// scope: UPA4004
using System.Text;

namespace Krimi;

public class KrimiSchreiber
{
    private const string Vorlage = "{\"contents\":[{\"parts\":[{\"text\":%TEXT%}]}],\"safetySettings\":[{\"category\":\"HARM_CATEGORY_DANGEROUS_CONTENT\",\"threshold\":\"BLOCK_NONE\"}]}"; // expect: UPA4004
    private readonly HttpClient _http = new();

    public async Task<string> SchreibeAsync(string szene)
    {
        var koerper = Vorlage.Replace("%TEXT%", System.Text.Json.JsonSerializer.Serialize(szene));
        var r = await _http.PostAsync("https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent", new StringContent(koerper, Encoding.UTF8, "application/json"));
        return await r.Content.ReadAsStringAsync();
    }
}
