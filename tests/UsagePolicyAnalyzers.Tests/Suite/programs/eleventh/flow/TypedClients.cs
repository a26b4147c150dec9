// scope: UPA3011
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Antiquariat.Clients;

public static class TypedClients
{
    public static IServiceCollection AddBlurbs(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpClient<BlurbClient>(http =>
        {
            http.BaseAddress = new Uri("https://api.openai.com/v1/");
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", configuration["OpenAI:ApiKey"]);
            http.DefaultRequestHeaders.Add("OpenAI-Project", "proj_antiquariat");
        });
        services.AddHttpClient("isbn", http =>
        {
            http.BaseAddress = new Uri("https://isbn.example.org/");
            http.DefaultRequestHeaders.Add("X-Client", "antiquariat-shop-3");
        });
        return services;
    }
}

public sealed class BlurbClient(HttpClient http)
{
    public async Task<string> BlurbAsync(string title)
    {
        using var response = await http.PostAsJsonAsync("responses", new { model = "gpt-5-mini", input = "Write a blurb of fifty words for: " + title });
        var node = await response.Content.ReadFromJsonAsync<JsonNode>();
        return (string?)node?["output"]?[0]?["content"]?[0]?["text"] ?? "";
    }
}
