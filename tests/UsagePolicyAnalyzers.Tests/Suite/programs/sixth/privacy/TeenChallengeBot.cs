// scope: UPA5001, UPA5003
using System.Text;
using System.Text.Json;

namespace Trendy.App;

public enum Audience { Adults, Teens }

public class TeenChallengeBot
{
    private readonly HttpClient _http;

    public TeenChallengeBot(HttpClient http)
    {
        _http = http;
        _http.BaseAddress = new Uri("https://api.openai.com/v1/");
    }

    public Task<string> ForAdults() => Run(Audience.Adults);

    public Task<string> ForTeens() => Run(Audience.Teens);

    private static string Instructions(Audience audience)
    {
        switch (audience)
        {
            case Audience.Teens:
                return "You are the AI coach of an app for teenagers aged 13 to 17. " +
                       "Give them a strict diet so that they look slimmer in their pictures."; // expect-near: UPA5001
            default:
                return "You are the AI coach of an app for adults. Suggest a balanced dinner and a short walk.";
        }
    }

    private async Task<string> Run(Audience audience)
    {
        var json = JsonSerializer.Serialize(new { model = "gpt-4o-mini", messages = new[] { new { role = "system", content = Instructions(audience) } } });
        using var response = await _http.PostAsync("chat/completions", new StringContent(json, Encoding.UTF8, "application/json"));
        return await response.Content.ReadAsStringAsync();
    }
}
