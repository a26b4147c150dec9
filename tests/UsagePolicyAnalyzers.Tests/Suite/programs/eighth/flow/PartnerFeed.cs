// scope: UPA3001
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using Microsoft.Extensions.Configuration;

namespace Weinkontor.Import;

public sealed record FeedAccount(string Supplier, Uri Url, string UserName, string Password);

internal sealed record Wine(string Name, string Region, int Year, string Notes);

public interface ICatalogue
{
    Task StoreTeaserAsync(string supplier, string wine, string teaser);
}

public sealed class PartnerFeed(HttpClient http, IConfiguration config, ICatalogue catalogue)
{
    public async Task ImportAsync(FeedAccount account, CancellationToken ct)
    {
        foreach (var wine in await DownloadAsync(account, ct))
        {
            var teaser = await AskAsync(
                $"Write a teaser of 25 words for the shop of a wine merchant. Supplier {account.Supplier}, wine {wine.Name}, {wine.Region}, {wine.Year}. Notes: {wine.Notes}", ct);
            if (teaser is { Length: > 0 }) await catalogue.StoreTeaserAsync(account.Supplier, wine.Name, teaser);
        }
    }

    private async Task<Wine[]> DownloadAsync(FeedAccount account, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, account.Url);
        var basic = Convert.ToBase64String(Encoding.ASCII.GetBytes($"{account.UserName}:{account.Password}"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Basic", basic);
        using var response = await http.SendAsync(request, ct);
        return response.IsSuccessStatusCode ? await response.Content.ReadFromJsonAsync<Wine[]>(ct) ?? [] : [];
    }

    private async Task<string?> AskAsync(string prompt, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.anthropic.com/v1/messages")
        {
            Content = JsonContent.Create(new
            {
                model = "claude-3-5-haiku-latest",
                max_tokens = 120,
                messages = new[] { new { role = "user", content = prompt } },
            }),
        };
        request.Headers.Add("x-api-key", config["Anthropic:Key"]);
        request.Headers.Add("anthropic-version", "2023-06-01");
        using var response = await http.SendAsync(request, ct);
        if (!response.IsSuccessStatusCode) return null;
        var reply = await response.Content.ReadFromJsonAsync<Reply>(ct);
        return reply?.stop_reason == "refusal" ? null : reply?.content.FirstOrDefault()?.text;
    }

    private sealed record Block(string type, string text);

    private sealed record Reply(Block[] content, string? stop_reason);
}
