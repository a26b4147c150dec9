// scope: UPA4004
using System.Net.Http.Json;

namespace Vacuum;

public enum FilterMode { Off, Low, High }

public sealed record SafetySetting(string Category, string Threshold);

public class FilterAdvice(HttpClient http)
{
    private static readonly SafetySetting Brush = new("BRUSH", "OFF");

    public async Task<string> AdviseAsync(FilterMode mode)
    {
        var text = $"The dust filter of the vacuum cleaner is {mode}, the brush guard is {Brush.Threshold}. What does that mean for allergies?";
        var r = await http.PostAsJsonAsync("https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent", new { contents = new[] { new { parts = new[] { new { text } } } } });
        return await r.Content.ReadAsStringAsync();
    }
}
