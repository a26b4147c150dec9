// scope: UPA3005
using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenAI;
using OpenAI.Chat;

namespace Vinarna.Sklad;

public sealed class ModelSettings
{
    public const string Section = "Model";

    public string Name { get; set; } = "gpt-4o-mini";
    public string ApiKey { get; set; } = "";
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(40);
}

public static class ClientSetup
{
    public static IHostApplicationBuilder AddModel(this IHostApplicationBuilder builder)
    {
        var settings = builder.Configuration.GetSection(ModelSettings.Section).Get<ModelSettings>() ?? new ModelSettings();
        var development = builder.Environment.IsDevelopment();

        builder.Services.AddSingleton(sp =>
        {
            var loggers = sp.GetRequiredService<ILoggerFactory>();
            var log = loggers.CreateLogger(nameof(ClientSetup));
            var options = new OpenAIClientOptions
            {
                NetworkTimeout = settings.Timeout,
                ClientLoggingOptions = new ClientLoggingOptions
                {
                    LoggerFactory = loggers,
                    EnableLogging = true,
                    EnableMessageLogging = true,
                    EnableMessageContentLogging = development,
                },
            };
            log.LogInformation("chat client for {Model}, content logging {Content}", settings.Name, development);
            return new ChatClient(settings.Name, new ApiKeyCredential(settings.ApiKey), options);
        });
        return builder;
    }
}

public sealed class StockTexts(ChatClient chat)
{
    public async Task<string> LabelAsync(string wine, int year) 
    {
        ChatCompletion c = await chat.CompleteChatAsync($"Suggest a shelf label of ten words for {wine}, {year}.");
        return c.FinishReason == ChatFinishReason.Stop ? c.Content[0].Text : wine;
    }
}
