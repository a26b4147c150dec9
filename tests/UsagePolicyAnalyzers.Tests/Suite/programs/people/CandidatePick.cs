// scope: UPA2001
using System.Net.Http.Json;
using System.Text.Json;

namespace Search.Pick;

public record Hit(string Url, string Snippet) { public double Score { get; set; } public bool Shortlisted { get; set; } }

public class CandidatePick(HttpClient http)
{
    public async Task<Hit?> PickAsync(string query, List<Hit> candidates)
    {
        foreach (var candidate in candidates)
        {
            var payload = new { contents = new[] { new { parts = new[] { new { text = $"How well does the page answer \"{query}\"? 0 to 1\n{candidate.Snippet}" } } } } };
            var response = await http.PostAsJsonAsync("https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent", payload);
            var root = await response.Content.ReadFromJsonAsync<JsonElement>();
            candidate.Score = double.Parse(root.GetProperty("candidates")[0].GetProperty("content").GetProperty("parts")[0].GetProperty("text").GetString()!);
            candidate.Shortlisted = candidate.Score > 0.6;
        }
        return candidates.Where(c => c.Shortlisted).MaxBy(c => c.Score);
    }
}
