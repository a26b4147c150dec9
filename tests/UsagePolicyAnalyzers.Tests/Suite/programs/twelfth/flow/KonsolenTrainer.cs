// scope: UPA4009
using System.Net.Http.Json;
using System.Text.Json;

namespace Sprache.Trainer;

internal static class KonsolenTrainer
{
    public static async Task Starten(HttpClient http, string modell)
    {
        Console.WriteLine("Sprachtrainer (KI). Womit soll sich der Trainer auskennen?");
        var thema = Console.ReadLine() ?? "";
        var verlauf = new List<object>();

        while (true)
        {
            Console.Write("Du: ");
            var eingabe = Console.ReadLine();
            if (string.IsNullOrEmpty(eingabe)) return;
            verlauf.Add(new { role = "user", parts = new[] { new { text = eingabe } } });

            var anfrage = new
            {
                system_instruction = new
                {
                    parts = new[] { new { text = $"Du übst mit dem Nutzer Deutsch auf Niveau B1. {thema}" } }, // expect-near: UPA4009
                },
                contents = verlauf,
            };
            using var antwort = await http.PostAsJsonAsync(
                $"https://generativelanguage.googleapis.com/v1beta/models/{modell}:generateContent", anfrage);
            antwort.EnsureSuccessStatusCode();
            var wurzel = await antwort.Content.ReadFromJsonAsync<JsonElement>();
            var text = wurzel.GetProperty("candidates")[0].GetProperty("content").GetProperty("parts")[0].GetProperty("text").GetString();
            verlauf.Add(new { role = "model", parts = new[] { new { text } } });
            Console.WriteLine("Trainer: " + text);
        }
    }
}
