// scope: UPA3005
using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenAI;
using OpenAI.Chat;

namespace Tracing.Setup;

public static class ModelRegistration
{
    public static void AddModel(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(services =>
        {
            var options = new OpenAIClientOptions
            {
                ClientLoggingOptions = new ClientLoggingOptions
                {
                    LoggerFactory = services.GetRequiredService<ILoggerFactory>(),
                    EnableLogging = true,
                    EnableMessageContentLogging = builder.Environment.IsDevelopment(),
                },
            };
            var credential = new ApiKeyCredential(builder.Configuration.GetValue<string>("OpenAI:Key")!);
            return new OpenAIClient(credential, options).GetChatClient("gpt-4o-mini");
        });
    }

    public static async Task<string> PingAsync(ChatClient chat)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Reply with the word pong.");
        return c.Content[0].Text;
    }
}
