// scope: UPA4002
using System.Net.Http.Json;
using System.Text.Json;

namespace Arcade.Names;

public sealed class NicknameCheck
{
    private readonly HttpClient _http;

    public NicknameCheck(HttpClient http) => _http = http;

    public async Task<string> WelcomeAsync(string nickname, CancellationToken ct)
    {
        var reasons = await ReasonsAsync(nickname, ct);
        if (reasons.Count > 0)
        {
            throw new ArgumentException("This nickname is not available: " + string.Join(", ", reasons), nameof(nickname));
        }

        using var response = await _http.PostAsJsonAsync("https://api.openai.com/v1/responses", new
        {
            model = "gpt-5-nano",
            input = $"Welcome the player {nickname} to a pinball hall in one cheerful sentence.",
        }, ct);
        var root = await response.Content.ReadFromJsonAsync<JsonElement>(ct);
        return root.GetProperty("output")[0].GetProperty("content")[0].GetProperty("text").GetString() ?? "Welcome!";
    }

    private async Task<List<string>> ReasonsAsync(string text, CancellationToken ct)
    {
        using var response = await _http.PostAsJsonAsync("https://api.openai.com/v1/moderations", new { input = text }, ct);
        response.EnsureSuccessStatusCode();
        var root = await response.Content.ReadFromJsonAsync<JsonElement>(ct);
        return root.GetProperty("results")[0].GetProperty("categories")
            .EnumerateObject()
            .Where(c => c.Value.GetBoolean())
            .Select(c => c.Name)
            .ToList();
    }
}
