// scope: UPA1005
using System.Net.Http.Json;

namespace Radio.Tools;

public class LatencyBench(HttpClient http)
{
    public async Task<double> MedianAsync(IReadOnlyList<string> samples)
    {
        var times = new List<double>();
        foreach (var sample in samples)
        {
            var started = DateTime.UtcNow;
            var response = await http.PostAsJsonAsync("https://api.openai.com/v1/audio/speech", new { model = "gpt-4o-mini-tts", voice = "coral", input = sample });
            var bytes = await response.Content.ReadAsByteArrayAsync();
            if (bytes.Length > 0) times.Add((DateTime.UtcNow - started).TotalMilliseconds);
        }
        times.Sort();
        return times[times.Count / 2];
    }
}
