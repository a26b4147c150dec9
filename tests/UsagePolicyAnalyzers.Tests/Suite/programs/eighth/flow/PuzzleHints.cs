// scope: UPA3011
using System.Text;
using System.Text.Json;

namespace Sundaypaper.Puzzles;

internal static class Program
{
    private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(60) };

    private static async Task<int> Main(string[] args)
    {
        if (args is not [var source, var target])
        {
            await Console.Error.WriteLineAsync("usage: puzzles SOURCE TARGET");
            return 2;
        }

        var answers = await File.ReadAllLinesAsync(source);
        await using var output = new StreamWriter(target, append: false, Encoding.UTF8);
        foreach (var chunk in answers.Where(a => a.Length > 2).Chunk(20))
        {
            var json = await AskAsync("Write a crossword clue for each word, one a line, as 'word: clue'.\n" + string.Join('\n', chunk));
            await output.WriteLineAsync(json);
        }
        return 0;
    }

    private static async Task<string> AskAsync(string text)
    {
        const string key = "AIzaSy9niyBfsTTGYYGGtZL2hKCBHKTihFCW8WV"; // expect: UPA3011
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent");
        request.Headers.TryAddWithoutValidation("x-goog-api-key", key);
        request.Content = new StringContent(
            JsonSerializer.Serialize(new { contents = new[] { new { parts = new[] { new { text } } } } }),
            Encoding.UTF8,
            "application/json");

        using var response = await Http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        using var document = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync());
        return document.RootElement.GetProperty("candidates")[0].GetProperty("content").GetProperty("parts")[0].GetProperty("text").GetString() ?? "";
    }
}
