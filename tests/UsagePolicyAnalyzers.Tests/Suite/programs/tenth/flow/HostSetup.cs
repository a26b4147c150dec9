// scope: UPA3005
using System.ClientModel.Primitives;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenAI;
using OpenAI.Chat;

namespace Lingua.Host;

public static class HostSetup
{
    public static WebApplicationBuilder AddAssistant(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(services =>
        {
            var options = new OpenAIClientOptions
            {
                NetworkTimeout = TimeSpan.FromSeconds(40),
                RetryPolicy = new ClientRetryPolicy(2),
            };
            options.ClientLoggingOptions = new ClientLoggingOptions
            {
                LoggerFactory = services.GetRequiredService<ILoggerFactory>(),
                EnableLogging = true,
                EnableMessageLogging = true,
                EnableMessageContentLogging = true, // expect: UPA3005
                MessageContentSizeLimit = 16 * 1024,
            };
            var key = builder.Configuration["OpenAI:Key"] ?? throw new InvalidOperationException("OpenAI:Key is not set");
            return new ChatClient("gpt-4o-mini", new System.ClientModel.ApiKeyCredential(key), options);
        });
        return builder;
    }
}
