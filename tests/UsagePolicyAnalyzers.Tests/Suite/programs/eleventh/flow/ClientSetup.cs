// scope: UPA3005
using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenAI;

namespace Reisebuero.Startup;

public static class ClientSetup
{
    public static IServiceCollection AddModels(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(sp =>
        {
            var options = new OpenAIClientOptions
            {
                NetworkTimeout = TimeSpan.FromSeconds(40),
                ClientLoggingOptions = new ClientLoggingOptions
                {
                    LoggerFactory = sp.GetRequiredService<ILoggerFactory>(),
                    EnableLogging = true,
                    EnableMessageContentLogging = true, // expect: UPA3005
                    MessageContentSizeLimit = 32_768,
                },
            };
            return new OpenAIClient(new ApiKeyCredential(configuration["OpenAI:Key"]!), options);
        });
        services.AddSingleton(sp => sp.GetRequiredService<OpenAIClient>().GetChatClient("gpt-4.1"));
        return services;
    }
}
