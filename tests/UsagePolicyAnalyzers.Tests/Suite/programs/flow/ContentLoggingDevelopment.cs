// scope: UPA3005
using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.Hosting;
using OpenAI;
using OpenAI.Chat;

namespace Wiring;

public class ChatFactory(IHostEnvironment environment)
{
    public ChatClient Create(string key) => new("gpt-4o", new ApiKeyCredential(key), new OpenAIClientOptions
    {
        ClientLoggingOptions = new ClientLoggingOptions
        {
            EnableLogging = true,
            EnableMessageLogging = false,
            EnableMessageContentLogging = environment.IsDevelopment(),
        },
    });
}
