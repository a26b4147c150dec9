// scope: UPA4004
using System.Net.Http.Json;
using System.Text.Json;

namespace Zoo.Guide;

public sealed class GuideTexts(HttpClient http)
{
    private const string Url = "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.5-flash:generateContent";

    public async Task<string?> WriteAsync(string animal, CancellationToken ct)
    {
        var body = new
        {
            system_instruction = new { parts = new[] { new { text = "You write signs for a zoo: 60 words, present tense, one surprising fact." } } },
            contents = new[] { new { role = "user", parts = new[] { new { text = animal } } } },
            generationConfig = new { temperature = 0.4, maxOutputTokens = 200, thinkingConfig = new { thinkingBudget = 0 } },
            safetySettings = new[]
            {
                new { category = "HARM_CATEGORY_HARASSMENT", threshold = "BLOCK_MEDIUM_AND_ABOVE" },
                new { category = "HARM_CATEGORY_HATE_SPEECH", threshold = "BLOCK_LOW_AND_ABOVE" },
                new { category = "HARM_CATEGORY_DANGEROUS_CONTENT", threshold = "BLOCK_MEDIUM_AND_ABOVE" },
            },
        };

        using var response = await http.PostAsJsonAsync(Url, body, ct);
        response.EnsureSuccessStatusCode();
        var root = await response.Content.ReadFromJsonAsync<JsonElement>(ct);
        return root.GetProperty("candidates")[0].GetProperty("content").GetProperty("parts")[0].GetProperty("text").GetString();
    }
}
