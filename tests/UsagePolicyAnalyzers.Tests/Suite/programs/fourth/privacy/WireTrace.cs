// scope: UPA3005
using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenAI;
using OpenAI.Chat;

namespace Wire.Setup;

public static class ModelSetup
{
    public static IServiceCollection AddModel(this IServiceCollection services, string key) =>
        services.AddSingleton(sp => new ChatClient("gpt-4o", new ApiKeyCredential(key), new OpenAIClientOptions
        {
            ClientLoggingOptions = new ClientLoggingOptions
            {
                LoggerFactory = sp.GetRequiredService<ILoggerFactory>(),
                EnableMessageContentLogging = true, // expect: UPA3005
            }
        }));

    public static IServiceCollection AddQuietModel(this IServiceCollection services, string key, IHostEnvironment env) =>
        services.AddSingleton(sp => new ChatClient("gpt-4o", new ApiKeyCredential(key), new OpenAIClientOptions
        {
            ClientLoggingOptions = new ClientLoggingOptions
            {
                LoggerFactory = sp.GetRequiredService<ILoggerFactory>(),
                EnableMessageContentLogging = env.IsDevelopment(),
            }
        }));
}
