// scope: UPA3011
using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using OpenAI.Audio;
using OpenAI.Moderations;

namespace Ayarlar;

public sealed class SesAyari
{
    public string Model { get; init; } = "tts-1";
    public string? Anahtar { get; init; } = Environment.GetEnvironmentVariable("SES_ANAHTARI");
}

public static class Kurulum
{
    public static IServiceCollection AddSes(this IServiceCollection services, SesAyari ayar)
    {
        services.AddSingleton(new AudioClient(ayar.Model, ayar.Anahtar!));
        services.AddSingleton(new ModerationClient("omni-moderation-latest", "sk-proj-Xb7Lw2RkVz9NqTf4HsT3BlbkFJm6Yd1Gc8PuJa5oQe0WiKx")); // expect: UPA3011
        services.AddHttpClient("gorsel", http =>
        {
            http.BaseAddress = new Uri("https://api.openai.com/v1/images/");
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", ayar.Anahtar);
        });
        // Bizim kendi basım servisimizin deposu; model sağlayıcısı değil.
        services.AddHttpClient("baski", http =>
        {
            http.BaseAddress = new Uri("https://baski.example/");
            http.DefaultRequestHeaders.Add("X-Depo", "merkez-depo-0042");
        });
        return services;
    }
}
