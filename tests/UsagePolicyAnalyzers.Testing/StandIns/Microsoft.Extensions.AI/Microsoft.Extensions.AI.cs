using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Microsoft.Extensions.AI
{
    public class ChatResponse<T>(ChatResponse response) : ChatResponse(response.Messages)
    {
        public T Result => default!;
        public bool TryGetResult(out T? result) { result = default; return false; }
    }

    public static class ChatClientStructuredOutputExtensions
    {
        public static Task<ChatResponse<T>> GetResponseAsync<T>(this IChatClient chatClient, IEnumerable<ChatMessage> messages, ChatOptions? options = null, bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default) => null!;
        public static Task<ChatResponse<T>> GetResponseAsync<T>(this IChatClient chatClient, string chatMessage, ChatOptions? options = null, bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default) => null!;
        public static Task<ChatResponse<T>> GetResponseAsync<T>(this IChatClient chatClient, ChatMessage chatMessage, ChatOptions? options = null, bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default) => null!;
        public static Task<ChatResponse<T>> GetResponseAsync<T>(this IChatClient chatClient, string chatMessage, JsonSerializerOptions serializerOptions, ChatOptions? options = null, bool? useJsonSchemaResponseFormat = null, CancellationToken cancellationToken = default) => null!;
    }

    public sealed class ChatClientBuilder
    {
        public ChatClientBuilder(IChatClient innerClient) { }
        public ChatClientBuilder(Func<IServiceProvider, IChatClient> innerClientFactory) { }
        public IChatClient Build(IServiceProvider? services = null) => null!;
        public ChatClientBuilder Use(Func<IChatClient, IChatClient> clientFactory) => this;
        public ChatClientBuilder Use(Func<IChatClient, IServiceProvider, IChatClient> clientFactory) => this;
        public ChatClientBuilder Use(Func<IEnumerable<ChatMessage>, ChatOptions?, Func<IEnumerable<ChatMessage>, ChatOptions?, CancellationToken, Task>, CancellationToken, Task> sharedFunc) => this;
        public ChatClientBuilder Use(
            Func<IEnumerable<ChatMessage>, ChatOptions?, IChatClient, CancellationToken, Task<ChatResponse>>? getResponseFunc,
            Func<IEnumerable<ChatMessage>, ChatOptions?, IChatClient, CancellationToken, IAsyncEnumerable<ChatResponseUpdate>>? getStreamingResponseFunc) => this;
    }

    public static class ChatClientBuilderChatClientExtensions
    {
        public static ChatClientBuilder AsBuilder(this IChatClient innerClient) => new(innerClient);
    }

    public static class ConfigureOptionsChatClientBuilderExtensions
    {
        public static ChatClientBuilder ConfigureOptions(this ChatClientBuilder builder, Action<ChatOptions> configure) => builder;
    }

    public class FunctionInvocationContext
    {
        public AIFunction Function { get; set; } = null!;
        public AIFunctionArguments Arguments { get; set; } = null!;
        public bool Terminate { get; set; }
    }

    public class FunctionInvokingChatClient(IChatClient innerClient, ILoggerFactory? loggerFactory = null, IServiceProvider? functionInvocationServices = null) : DelegatingChatClient(innerClient)
    {
        public IList<AITool>? AdditionalTools { get; set; }
        public Func<FunctionInvocationContext, CancellationToken, ValueTask<object?>>? FunctionInvoker { get; set; }
        public int MaximumIterationsPerRequest { get; set; }
        public bool IncludeDetailedErrors { get; set; }
    }

    public static class FunctionInvokingChatClientBuilderExtensions
    {
        public static ChatClientBuilder UseFunctionInvocation(this ChatClientBuilder builder, ILoggerFactory? loggerFactory = null, Action<FunctionInvokingChatClient>? configure = null) => builder;
    }

    public class LoggingChatClient(IChatClient innerClient, ILogger logger) : DelegatingChatClient(innerClient);

    public static class LoggingChatClientBuilderExtensions
    {
        public static ChatClientBuilder UseLogging(this ChatClientBuilder builder, ILoggerFactory? loggerFactory = null, Action<LoggingChatClient>? configure = null) => builder;
    }

    public sealed class OpenTelemetryChatClient(IChatClient innerClient, ILogger? logger = null, string? sourceName = null) : DelegatingChatClient(innerClient)
    {
        public bool EnableSensitiveData { get; set; }
    }

    public static class OpenTelemetryChatClientBuilderExtensions
    {
        public static ChatClientBuilder UseOpenTelemetry(this ChatClientBuilder builder, ILoggerFactory? loggerFactory = null, string? sourceName = null, Action<OpenTelemetryChatClient>? configure = null) => builder;
    }

    public sealed class SummarizingChatReducer(IChatClient chatClient, int targetCount, int? threshold)
    {
        public string SummarizationPrompt { get; set; } = "";
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class ChatClientBuilderServiceCollectionExtensions
    {
        public static AI.ChatClientBuilder AddChatClient(this IServiceCollection serviceCollection, AI.IChatClient innerClient, ServiceLifetime lifetime = ServiceLifetime.Singleton) => null!;
        public static AI.ChatClientBuilder AddChatClient(this IServiceCollection serviceCollection, Func<IServiceProvider, AI.IChatClient> innerClientFactory, ServiceLifetime lifetime = ServiceLifetime.Singleton) => null!;
        public static AI.ChatClientBuilder AddKeyedChatClient(this IServiceCollection serviceCollection, object? serviceKey, AI.IChatClient innerClient, ServiceLifetime lifetime = ServiceLifetime.Singleton) => null!;
    }
}
