// scope: UPA3011
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Huerta.Mercado;

public sealed class ClaveModelo
{
    public string Valor { get; set; } = "";
    public DateTimeOffset Caduca { get; set; } = DateTimeOffset.MaxValue;
}

public sealed class KeyHandler(IOptionsMonitor<ClaveModelo> claves, TimeProvider reloj) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var clave = claves.Get(request.RequestUri?.Host ?? Options.DefaultName);
        if (clave.Valor is "" or "sk-..." || clave.Caduca <= reloj.GetUtcNow())
        {
            throw new InvalidOperationException("Falta la clave del modelo; 'sk-...' es solo un ejemplo.");
        }
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", clave.Valor);
        return await base.SendAsync(request, cancellationToken);
    }
}

public static class Servicios
{
    public static IServiceCollection AddMercado(this IServiceCollection services)
    {
        services.AddOptions<ClaveModelo>("api.openai.com").BindConfiguration("Modelo:OpenAI").Validate(c => c.Valor.Length > 0);
        services.AddTransient<KeyHandler>();
        services.AddHttpClient<Pizarra>(c => c.BaseAddress = new Uri("https://api.openai.com/v1/")).AddHttpMessageHandler<KeyHandler>();
        return services;
    }
}

public sealed class Pizarra(HttpClient http)
{
    public async Task<string> LineaAsync(string producto, decimal precio, CancellationToken ct)
    {
        using var respuesta = await http.PostAsJsonAsync("chat/completions", new
        {
            model = "gpt-4o-mini",
            messages = new[] { new { role = "user", content = $"Propón una línea para la pizarra: {producto}, {precio:0.00} euros el kilo." } },
        }, ct);
        respuesta.EnsureSuccessStatusCode();
        var json = await respuesta.Content.ReadFromJsonAsync<JsonElement>(ct);
        return json.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString() ?? "";
    }
}
