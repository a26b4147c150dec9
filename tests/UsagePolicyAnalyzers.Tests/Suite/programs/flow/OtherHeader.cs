// scope: UPA3011
using System.Net.Http.Json;
using OpenAI.Chat;

namespace Weather.Talk;

public class WeatherTalk(ChatClient chat)
{
    private readonly HttpClient _weather = new() { BaseAddress = new Uri("http://localhost:5030") };

    public async Task<string> SayAsync(string town)
    {
        _weather.DefaultRequestHeaders.Add("x-correlation-id", "9c1f0a7eb2d84c03965fa17bd0e3c611");
        _weather.DefaultRequestHeaders.Add("x-api-version", "2026-01-15");
        var report = await _weather.GetStringAsync("/today/" + town);
        ChatCompletion c = await chat.CompleteChatAsync("Turn into one sentence: " + report);
        return c.Content[0].Text;
    }
}
