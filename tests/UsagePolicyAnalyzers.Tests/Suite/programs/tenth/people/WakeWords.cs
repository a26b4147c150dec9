// scope: UPA1001, UPA1005
using System.Net.Http.Json;

namespace Hearth.WakeWord.DataSet;

// dotnet run -- out/ : writes the synthetic half of the training set for the wake word detector
public static class Program
{
    private static readonly string[] Voices = ["alloy", "ash", "coral", "echo", "nova", "sage"];
    private static readonly string[] Positives = ["Hey Hearth", "Hey Hearth, lights", "Hey Hearth, stop"];
    private static readonly string[] Negatives = ["Hey, her earth is dry", "They heard it", "Hay hearse", "Stay, Heath"];

    public static async Task<int> Main(string[] args)
    {
        var root = args.Length > 0 ? args[0] : "out";
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new("Bearer", Environment.GetEnvironmentVariable("OPENAI_API_KEY"));

        await WriteAsync(http, Path.Combine(root, "positive"), Positives);
        await WriteAsync(http, Path.Combine(root, "negative"), Negatives);
        return 0;
    }

    private static async Task WriteAsync(HttpClient http, string folder, string[] phrases)
    {
        Directory.CreateDirectory(folder);
        for (var p = 0; p < phrases.Length; p++)
        {
            foreach (var voice in Voices)
            {
                using var response = await http.PostAsJsonAsync("https://api.openai.com/v1/audio/speech",
                    new { model = "gpt-4o-mini-tts", voice, input = phrases[p], response_format = "wav" });
                response.EnsureSuccessStatusCode();
                var wave = await response.Content.ReadAsByteArrayAsync();
                await File.WriteAllBytesAsync(Path.Combine(folder, $"{p:00}_{voice}.wav"), wave);
            }
        }
    }
}
