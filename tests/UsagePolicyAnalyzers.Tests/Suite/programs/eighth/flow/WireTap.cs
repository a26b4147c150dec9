// scope: UPA3005
using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kaffeeroester.Texte;

public sealed class WireTap(ILogger<WireTap> logger) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is not null)
        {
            var body = await request.Content.ReadAsStringAsync(cancellationToken);
            logger.LogInformation("--> {Method} {Uri} {Body}", request.Method, request.RequestUri, body); // expect-near: UPA3005
        }

        var watch = Stopwatch.StartNew();
        var response = await base.SendAsync(request, cancellationToken);
        logger.LogInformation("<-- {Status} after {Elapsed}", (int)response.StatusCode, watch.Elapsed);
        return response;
    }
}

public static class TextServices
{
    public static void AddTexts(this IServiceCollection services, string key)
    {
        services.AddTransient<WireTap>();
        services.AddHttpClient<BeanTexts>(c =>
        {
            c.BaseAddress = new Uri("https://api.openai.com/v1/");
            c.DefaultRequestHeaders.Add("Authorization", "Bearer " + key);
        }).AddHttpMessageHandler<WireTap>();
    }
}

public sealed class BeanTexts(HttpClient http)
{
    public async Task<string> BagTextAsync(string bean, string farm, int altitude, CancellationToken ct)
    {
        using var response = await http.PostAsJsonAsync("chat/completions", new
        {
            model = "gpt-4o-mini",
            messages = new object[]
            {
                new { role = "system", content = "Entwirf den Text für eine Kaffeetüte, 30 Wörter." },
                new { role = "user", content = $"{bean}, {farm}, {altitude} m" },
            },
        }, ct);
        response.EnsureSuccessStatusCode();
        var json = await response.Content.ReadFromJsonAsync<JsonElement>(ct);
        return json.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString() ?? "";
    }
}
