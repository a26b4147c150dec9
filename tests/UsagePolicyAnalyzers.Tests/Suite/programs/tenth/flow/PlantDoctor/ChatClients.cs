using Anthropic;
using Microsoft.Extensions.AI;

namespace PlantDoctor;

internal static class ChatClients
{
    public static IChatClient Create(string key) => new AnthropicClient { ApiKey = key }.AsIChatClient("claude-haiku-4-5");
}
