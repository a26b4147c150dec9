// scope: UPA4002
using System.Net.Http.Json;

namespace Cantigas;

public class Cantigas(HttpClient http)
{
    public async Task<string> EscreverAsync(string tema)
    {
        var moderacao = await http.PostAsJsonAsync("https://api.openai.com/v1/moderations", new { model = "omni-moderation-latest", input = tema }); // expect: UPA4002
        moderacao.EnsureSuccessStatusCode();
        var r = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { model = "gpt-4o", messages = new[] { new { role = "user", content = "Escreve uma cantiga sobre " + tema } } });
        return await r.Content.ReadAsStringAsync();
    }
}
