// scope: UPA4006
using System.Net;
using System.Net.Http.Json;

namespace Reklame;

public class TextApi(HttpClient http)
{
    public async Task<string> SchreibeAsync(string auftrag)
    {
        for (var versuch = 0; ; versuch++)
        {
            var r = await http.PostAsJsonAsync("https://api.openai.com/v1/chat/completions", new { model = "gpt-4o", messages = new[] { new { role = "user", content = auftrag } } });
            if (r.StatusCode == HttpStatusCode.TooManyRequests && versuch < 4)
            {
                await Task.Delay(TimeSpan.FromSeconds(Math.Pow(2, versuch)));
                continue;
            }
            var text = await r.Content.ReadAsStringAsync();
            return text.Contains("content_filter") ? throw new InvalidOperationException("abgelehnt") : text;
        }
    }
}
