// scope: UPA3011
using System.ClientModel;
using System.ComponentModel.DataAnnotations;
using Anthropic;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OpenAI;
using OpenAI.Chat;

namespace Atelier.Models;

public sealed class ModelOptions
{
    public const string Section = "Models";
    public const string OpenAiKeyName = "OPENAI_API_KEY";

    [Required, MinLength(20)]
    public string ApiKey { get; set; } = "";

    public string Model { get; set; } = "gpt-4.1-mini";
}

public static class ModelServices
{
    public static IServiceCollection AddModels(this IServiceCollection services)
    {
        services.AddOptions<ModelOptions>().BindConfiguration(ModelOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(sp =>
        {
            var o = sp.GetRequiredService<IOptions<ModelOptions>>().Value;
            return new ChatClient(o.Model, new ApiKeyCredential(o.ApiKey));
        });
        services.AddKeyedSingleton("image", (_, _) =>
            new OpenAIClient(Environment.GetEnvironmentVariable(ModelOptions.OpenAiKeyName)
                ?? throw new InvalidOperationException("Set " + ModelOptions.OpenAiKeyName)));
        services.AddSingleton(_ => new AnthropicClient { ApiKey = File.ReadAllText("/run/secrets/anthropic").Trim() });
        return services;
    }
}
