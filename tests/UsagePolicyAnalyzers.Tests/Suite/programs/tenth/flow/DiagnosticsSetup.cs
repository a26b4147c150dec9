// scope: UPA3005
using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenAI;
using OpenAI.Chat;

namespace Fjord.Worker;

public sealed class DiagnosticsSetup(IHostEnvironment environment, IConfiguration configuration)
{
    public ChatClient Create(ILoggerFactory loggers)
    {
        var diagnostics = new ClientLoggingOptions
        {
            LoggerFactory = loggers,
            EnableLogging = true,
            EnableMessageLogging = true,
            EnableMessageContentLogging = environment.IsDevelopment(),
        };
        diagnostics.AllowedHeaderNames.Add("x-request-id");

        var options = new OpenAIClientOptions { ClientLoggingOptions = diagnostics };
        var key = new ApiKeyCredential(configuration["Models:Key"] ?? throw new InvalidOperationException("no key"));
        return new ChatClient(configuration["Models:Chat"] ?? "gpt-4o-mini", key, options);
    }
}
