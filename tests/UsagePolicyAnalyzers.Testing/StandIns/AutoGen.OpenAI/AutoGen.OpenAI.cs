using AutoGen.Core;
using OpenAI.Chat;

namespace AutoGen.OpenAI
{
    public class OpenAIChatAgent(ChatClient chatClient, string name, string? systemMessage = "") : IStreamingAgent
    {
        public string Name { get; } = name;
        public Task<IMessage> GenerateReplyAsync(IEnumerable<IMessage> messages, object? options = null, CancellationToken cancellationToken = default) => null!;
        public IAsyncEnumerable<IMessage> GenerateStreamingReplyAsync(IEnumerable<IMessage> messages, object? options = null, CancellationToken cancellationToken = default) => null!;
    }
}

namespace AutoGen.OpenAI.Extension
{
    public static class MessageConnectorExtension
    {
        public static MiddlewareStreamingAgent<OpenAIChatAgent> RegisterMessageConnector(this OpenAIChatAgent agent, object? connector = null) => null!;
    }
}
