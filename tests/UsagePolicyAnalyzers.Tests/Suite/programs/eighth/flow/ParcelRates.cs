// scope: UPA3011
using System.Net.Http.Json;
using Microsoft.Extensions.Configuration;
using OpenAI.Chat;

namespace Borealis.Shipping;

internal sealed record Rate(string Carrier, string Service, decimal Price, int Days);

public interface IRateCard
{
    IAsyncEnumerable<string> LinesAsync(string from, string to, CancellationToken ct);
}

internal sealed class ParcelRates : IRateCard
{
    // public demo tenant of the rate service in our own network; has no cost and no data
    private const string DemoTenant = "ea1d42e5-41c3-4a90-a12c-0f462cb5535e";

    private readonly HttpClient _http;

    public ParcelRates(HttpClient http)
    {
        _http = http;
        _http.BaseAddress = new Uri("https://rates.borealis.internal/");
        _http.DefaultRequestHeaders.Add("X-Tenant", DemoTenant);
    }

    public async IAsyncEnumerable<string> LinesAsync(string from, string to, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var rate in _http.GetFromJsonAsAsyncEnumerable<Rate>($"rates?from={from}&to={to}", ct))
        {
            if (rate is not null) yield return $"{rate.Carrier} {rate.Service}: {rate.Price:0.00}, {rate.Days} days";
        }
    }
}

public sealed class RateNotes(IRateCard rates, IConfiguration configuration)
{
    private readonly Lazy<ChatClient> _chat = new(() => new ChatClient(
        configuration["Model:Name"] ?? "gpt-4o-mini",
        configuration["Model:Key"] ?? throw new InvalidOperationException("Model:Key is not set")));

    public async Task<string> CompareAsync(string from, string to, CancellationToken ct)
    {
        var lines = new List<string>();
        await foreach (var line in rates.LinesAsync(from, to, ct)) lines.Add(line);
        ChatCompletion c = await _chat.Value.CompleteChatAsync(
            [new UserChatMessage("Compare these parcel rates in two sentences for the dispatch team:\n" + string.Join("\n", lines))], cancellationToken: ct);
        return c.Refusal is null ? c.Content[0].Text : "";
    }
}
