// scope: UPA3001, UPA3002, UPA3003, UPA3004, UPA3005
using System.ClientModel.Primitives;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenAI;

namespace Pergola.Hosting;

/// <summary>Our own tracing client, shaped like the one of the platform.</summary>
public sealed class SpanChatClient(IChatClient inner, ILogger logger) : DelegatingChatClient(inner)
{
    public bool EnableSensitiveData { get; set; }

    public override async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var response = await base.GetResponseAsync(messages, options, cancellationToken);
        logger.LogDebug("reply {Id}: {Count} contents, finish {Finish}", response.ResponseId, response.Messages.Sum(m => m.Contents.Count), response.FinishReason);
        return response;
    }
}

public static class TraceSwitches
{
    public static IChatClient Traced(this IChatClient inner, IHostEnvironment environment, ILoggerFactory loggers)
    {
        var span = new SpanChatClient(inner, loggers.CreateLogger("model"));
        if (environment.IsDevelopment())
        {
            span.EnableSensitiveData = true;
        }
        return span;
    }

    public static IChatClient TracedForStaging(this IChatClient inner, IHostEnvironment environment, ILoggerFactory loggers) =>
        new SpanChatClient(inner, loggers.CreateLogger("model"))
        {
            EnableSensitiveData = environment.IsEnvironment("LocalDev") && !environment.IsProduction(),
        };

    public static OpenAIClientOptions ProviderOptions(IConfiguration configuration, IHostEnvironment environment, ILoggerFactory loggers)
    {
        var quiet = new ClientLoggingOptions
        {
            LoggerFactory = loggers,
            EnableLogging = true,
            EnableMessageLogging = configuration.GetValue("Trace:Headers", false),
            EnableMessageContentLogging = false,
        };

#if DEBUG
        quiet.EnableMessageContentLogging = environment.IsDevelopment();
#endif
        return new OpenAIClientOptions { ClientLoggingOptions = quiet };
    }
}
