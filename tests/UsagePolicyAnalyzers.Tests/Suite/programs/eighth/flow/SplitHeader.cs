// scope: UPA3011
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Cantina.Menus;

public static class ModelHttp
{
    private const string Secret = "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"; // expect: UPA3011

    public static IServiceCollection AddModelHttp(this IServiceCollection services)
    {
        services.AddHttpClient<MenuTexts>(client =>
        {
            client.BaseAddress = new Uri("https://api.groq.com/openai/v1/");
            client.DefaultRequestHeaders.Authorization = Bearer(Secret);
            client.DefaultRequestHeaders.UserAgent.ParseAdd("cantina-menus/2.1");
        });
        return services;
    }

    private static AuthenticationHeaderValue Bearer(string value) => new("Bearer", value);
}

public sealed record Dish(string Name, string[] Ingredients);

public sealed class MenuTexts(HttpClient client)
{
    public async Task<Dictionary<string, string>> DescribeAsync(IEnumerable<Dish> dishes, CancellationToken ct)
    {
        var texts = new Dictionary<string, string>();
        foreach (var dish in dishes)
        {
            using var response = await client.PostAsJsonAsync("chat/completions", new
            {
                model = "llama-3.3-70b-versatile",
                messages = new[] { new { role = "user", content = $"Suggest a menu line for {dish.Name} with {string.Join(", ", dish.Ingredients)}." } },
            }, ct);
            if (!response.IsSuccessStatusCode) continue;
            var json = await response.Content.ReadFromJsonAsync<JsonElement>(ct);
            texts[dish.Name] = json.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString() ?? dish.Name;
        }
        return texts;
    }
}
