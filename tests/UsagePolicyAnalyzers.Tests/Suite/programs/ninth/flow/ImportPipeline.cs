// scope: UPA3001, UPA3002, UPA3003, UPA3004, UPA3005
using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenAI;
using OpenAI.Chat;
using OpenAI.Embeddings;

namespace Quarry.Import;

public sealed class ModelSection
{
    public string Chat { get; set; } = "gpt-4o-mini";
    public string Embedding { get; set; } = "text-embedding-3-small";
    public bool TraceHeaders { get; set; }
}

public static class ImportPipeline
{
    public static IServiceCollection AddImportModels(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var section = configuration.GetSection("Models").Get<ModelSection>() ?? new ModelSection();
        services.AddSingleton(section);

        services.AddSingleton(provider => new ChatClient(
            section.Chat,
            Credential(provider),
            Options(provider.GetRequiredService<ILoggerFactory>(), section)));

        services.AddSingleton(provider => new EmbeddingClient(
            section.Embedding,
            Credential(provider),
            new OpenAIClientOptions
            {
                ClientLoggingOptions = new ClientLoggingOptions
                {
                    LoggerFactory = provider.GetRequiredService<ILoggerFactory>(),
                    EnableMessageContentLogging = environment.IsDevelopment(),
                },
            }));
        return services;
    }

    private static ApiKeyCredential Credential(IServiceProvider provider) =>
        new(provider.GetRequiredService<IConfiguration>()["Models:Key"]
            ?? throw new InvalidOperationException("Models:Key is not configured."));

    private static OpenAIClientOptions Options(ILoggerFactory loggers, ModelSection section)
    {
        var logging = new ClientLoggingOptions { LoggerFactory = loggers, EnableLogging = true };
        if (section.TraceHeaders)
        {
            logging.AllowedHeaderNames.Add("x-request-id");
            logging.AllowedHeaderNames.Add("openai-processing-ms");
        }

        logging.EnableMessageLogging = true;
        logging.MessageContentSizeLimit = 8 * 1024;
        logging.EnableMessageContentLogging = true; // expect: UPA3005
        return new OpenAIClientOptions { ClientLoggingOptions = logging, NetworkTimeout = TimeSpan.FromSeconds(90) };
    }
}
