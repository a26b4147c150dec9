// scope: UPA3005
using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenAI;
using OpenAI.Chat;

namespace Addin.Host;

public static class AddinStartup
{
    public static IServiceCollection AddModel(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddSingleton(sp =>
        {
            var logging = new ClientLoggingOptions
            {
                LoggerFactory = sp.GetRequiredService<ILoggerFactory>(),
                EnableLogging = true,
                EnableMessageContentLogging = environment.IsDevelopment(),
            };
            logging.AllowedHeaderNames.Add("x-request-id");

            return new OpenAIClient(
                new ApiKeyCredential(configuration.GetRequiredSection("OpenAI")["Key"]!),
                new OpenAIClientOptions { ClientLoggingOptions = logging });
        });
        services.AddSingleton(sp => sp.GetRequiredService<OpenAIClient>().GetChatClient(configuration["OpenAI:Model"] ?? "gpt-4o-mini"));
        return services;
    }

    public static async Task<string> ShortenAsync(this ChatClient chat, string paragraph)
    {
        ChatCompletion shortened = await chat.CompleteChatAsync("Shorten to half the length:\n" + paragraph);
        return shortened.Content[0].Text;
    }
}
