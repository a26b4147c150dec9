// scope: UPA4001
using System.Text;
using System.Text.Json;

namespace Haiku.Konsole;

public static class Programm
{
    private static readonly HttpClient Http = new();

    public static async Task Main()
    {
        Console.WriteLine("Haiku-Automat (KI). Thema eingeben, leer beendet.");
        while (Console.ReadLine() is { Length: > 0 } thema)
        {
            var haiku = await DichteAsync(thema); // expect-near: UPA4001
            Console.WriteLine(haiku);
        }
    }

    private static async Task<string> DichteAsync(string thema)
    {
        var koerper = JsonSerializer.Serialize(new
        {
            contents = new[] { new { role = "user", parts = new[] { new { text = "Schreibe ein Haiku über: " + thema } } } },
        });
        var adresse = "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:generateContent?key="
            + Environment.GetEnvironmentVariable("GEMINI_API_KEY");
        using var antwort = await Http.PostAsync(adresse, new StringContent(koerper, Encoding.UTF8, "application/json"));
        using var json = JsonDocument.Parse(await antwort.Content.ReadAsStringAsync());
        return json.RootElement.GetProperty("candidates")[0].GetProperty("content").GetProperty("parts")[0].GetProperty("text").GetString()!;
    }
}
