// scope: UPA3005, UPA3011
using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using OpenAI;
using OpenAI.Chat;

namespace Staging.Ai;

public static class ClientFactoryByStage
{
    public static ChatClient Create(IConfiguration configuration, IHostEnvironment environment)
    {
        var local = environment.IsDevelopment();
        var logging = new ClientLoggingOptions { EnableLogging = true, EnableMessageContentLogging = local };
        var key = configuration["Ai:Key"] ?? throw new InvalidOperationException("Ai:Key is missing");
        return new ChatClient("gpt-4.1", new ApiKeyCredential(key), new OpenAIClientOptions { ClientLoggingOptions = logging });
    }

    public static ChatClient CreateForSupport(IConfiguration configuration)
    {
        var options = new OpenAIClientOptions();
        options.ClientLoggingOptions = new ClientLoggingOptions();
        options.ClientLoggingOptions.EnableMessageContentLogging = true; // expect: UPA3005
        return new ChatClient("gpt-4.1", new ApiKeyCredential(configuration["Ai:SupportKey"]!), options);
    }
}
