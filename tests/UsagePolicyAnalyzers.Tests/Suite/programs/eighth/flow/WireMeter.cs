// scope: UPA3005
using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Torrefazione.Testi;

public sealed class WireMeter(ILogger<WireMeter> logger) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var id = Guid.NewGuid().ToString("N")[..8];
        request.Headers.TryAddWithoutValidation("X-Client-Request-Id", id);
        var sent = request.Content is null ? 0 : (await request.Content.ReadAsByteArrayAsync(cancellationToken)).Length;

        var watch = Stopwatch.StartNew();
        try
        {
            var response = await base.SendAsync(request, cancellationToken);
            logger.LogInformation("{Id} {Path}: {Sent} bytes out, {Received} bytes in, {Status}, {Elapsed}",
                id, request.RequestUri?.AbsolutePath, sent, response.Content.Headers.ContentLength, (int)response.StatusCode, watch.Elapsed);
            return response;
        }
        catch (HttpRequestException e)
        {
            logger.LogError("{Id}: {Error} after {Elapsed}", id, e.HttpRequestError, watch.Elapsed);
            throw;
        }
    }
}

public static class ServiziTesti
{
    public static void AddTesti(this IServiceCollection services, Func<IServiceProvider, string> chiave)
    {
        services.AddTransient<WireMeter>();
        services.AddHttpClient<TestiSacchetto>((sp, c) =>
        {
            c.BaseAddress = new Uri("https://api.openai.com/v1/");
            c.DefaultRequestHeaders.Add("Authorization", "Bearer " + chiave(sp));
        }).AddHttpMessageHandler<WireMeter>();
    }
}

public sealed class TestiSacchetto(HttpClient http)
{
    public async Task<string> TestoAsync(string miscela, int quota, CancellationToken ct)
    {
        using var risposta = await http.PostAsJsonAsync("chat/completions", new
        {
            model = "gpt-4o-mini",
            messages = new[] { new { role = "user", content = $"Bozza del testo per un sacchetto di caffè, 30 parole: {miscela}, {quota} m" } },
        }, ct);
        risposta.EnsureSuccessStatusCode();
        var json = await risposta.Content.ReadFromJsonAsync<JsonElement>(ct);
        return json.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString() ?? "";
    }
}
