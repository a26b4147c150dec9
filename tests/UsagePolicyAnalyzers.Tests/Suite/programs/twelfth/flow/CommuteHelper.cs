// scope: UPA3011
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.Extensions.Configuration;

namespace Commute;

public sealed record Departure(string Line, string Destination, int Minutes);

public sealed class CommuteHelper
{
    private const string PromptVersion = "commute-helper-2025-05-v12";
    private readonly HttpClient _rail;
    private readonly HttpClient _model;

    public CommuteHelper(IConfiguration configuration)
    {
        _rail = new HttpClient { BaseAddress = new Uri("https://api.rail.example/v2/") };
        _rail.DefaultRequestHeaders.UserAgent.ParseAdd("commute-helper/2.4");

        _model = new HttpClient { BaseAddress = new Uri("https://api.groq.com/openai/v1/") };
        _model.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["Groq:ApiKey"]);
        _model.DefaultRequestHeaders.Add("x-prompt-version", PromptVersion);
    }

    public async Task<string> AdviseAsync(string station, CancellationToken ct)
    {
        var departures = await _rail.GetFromJsonAsync<List<Departure>>("departures/" + Uri.EscapeDataString(station), ct) ?? [];
        using var response = await _model.PostAsJsonAsync("chat/completions", new
        {
            model = "llama-3.3-70b-versatile",
            messages = new[]
            {
                new { role = "system", content = "Tell a commuter in one sentence which train to take." },
                new { role = "user", content = string.Join("; ", departures.Select(d => $"{d.Line} to {d.Destination} in {d.Minutes} min")) },
            },
        }, ct);
        return await response.Content.ReadAsStringAsync(ct);
    }
}
