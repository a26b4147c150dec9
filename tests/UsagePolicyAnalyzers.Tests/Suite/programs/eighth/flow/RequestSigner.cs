// scope: UPA3011
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Kartoffelhof.Wochenmarkt;

public sealed class ModelKeyHandler : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.RequestUri is { Host: "api.anthropic.com" })
        {
            request.Headers.Remove("x-api-key");
            request.Headers.Add("x-api-key", "sk-ant-api03-" + "i3FSJb2w7vQZXdtbBtS4v8U3SItlSkcI51GxlBNgor028bXiigQa9aphjEhr9E1BJi9Ih0pgUioougwKIunq2x-mHRN0WAA"); // expect-near: UPA3011
            request.Headers.Add("anthropic-version", "2023-06-01");
        }
        return base.SendAsync(request, cancellationToken);
    }
}

public static class MarketServices
{
    public static IServiceCollection AddMarket(this IServiceCollection services)
    {
        services.AddTransient<ModelKeyHandler>();
        services.AddHttpClient("claude", c => c.BaseAddress = new Uri("https://api.anthropic.com/")).AddHttpMessageHandler<ModelKeyHandler>();
        return services.AddSingleton<MarketBoard>();
    }
}

public sealed class MarketBoard(IHttpClientFactory clients)
{
    public async Task<string> LineAsync(string produce, decimal price, CancellationToken ct)
    {
        using var http = clients.CreateClient("claude");
        using var response = await http.PostAsJsonAsync("v1/messages", new
        {
            model = "claude-3-5-haiku-latest",
            max_tokens = 60,
            messages = new[] { new { role = "user", content = $"Schlage eine Zeile für die Kreidetafel vor: {produce}, {price:0.00} Euro das Kilo." } },
        }, ct);
        response.EnsureSuccessStatusCode();
        var json = await response.Content.ReadFromJsonAsync<JsonElement>(ct);
        return json.GetProperty("content")[0].GetProperty("text").GetString() ?? "";
    }
}
