// scope: UPA3011
using System.ClientModel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenAI;
using OpenAI.Chat;

namespace Flohmarkt.Pricing;

public static class PricingModels
{
    public static IServiceCollection AddPricing(this IServiceCollection services, IConfiguration configuration)
    {
        var key = configuration["OpenAI:ApiKey"]
            ?? "sk-proj-BucWBz9y6Ffxufkaxe1m4uzc1K9fcJAq6sDp6upyIiw2Dm7h"; // expect: UPA3011
        services.AddSingleton(new OpenAIClient(new ApiKeyCredential(key)));
        services.AddSingleton(sp => sp.GetRequiredService<OpenAIClient>().GetChatClient("gpt-4.1-mini"));
        services.AddScoped<PriceHints>();
        return services;
    }
}

public sealed class PriceHints(ChatClient chat)
{
    public async Task<string> HintAsync(string article)
    {
        ChatCompletion completion = await chat.CompleteChatAsync("Name a fair second-hand price for: " + article);
        return completion.Content[0].Text;
    }
}
