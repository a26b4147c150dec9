// scope: UPA3011
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Translation.Http;

public static class ProviderHeaders
{
    public static IServiceCollection AddProviders(this IServiceCollection services)
    {
        services.AddHttpClient("openai", http =>
        {
            http.BaseAddress = new Uri("https://api.openai.com/v1/");
            http.DefaultRequestHeaders.Add("Authorization", "Bearer sk-proj-u8jzPde0IgxLd6GncfBAepfJBd0Kh8oOOL8dKLzdocJ2isAjIhKtJ0RlgLKOmxgJTeKdNnFRIB"); // expect: UPA3011
        });
        services.AddHttpClient("own", http =>
        {
            http.BaseAddress = new Uri("https://translate.internal.example/");
            http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        });
        return services;
    }
}

public sealed class GeminiTranslator(HttpClient http)
{
    private const string Url =
        "https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent"
        + "?key=AIzaSyWJKY40uvSwMFLZDe1f8rESQedUStPKR0C"; // expect-near: UPA3011

    public async Task<string> TranslateAsync(string text, string language)
    {
        var body = new { contents = new[] { new { parts = new[] { new { text = $"Translate into {language}: {text}" } } } } };
        using var content = new StringContent(JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(Url, content);
        return await response.Content.ReadAsStringAsync();
    }
}
