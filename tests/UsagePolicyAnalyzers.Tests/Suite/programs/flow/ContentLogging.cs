// scope: UPA3005
using System.ClientModel;
using System.ClientModel.Primitives;
using OpenAI;
using OpenAI.Chat;

namespace Wiring;

public static class ChatFactory
{
    public static ChatClient Create(string key)
    {
        var options = new OpenAIClientOptions
        {
            ClientLoggingOptions = new ClientLoggingOptions
            {
                EnableLogging = true,
                EnableMessageContentLogging = true, // expect: UPA3005
            },
        };
        return new ChatClient("gpt-4o", new ApiKeyCredential(key), options);
    }
}
