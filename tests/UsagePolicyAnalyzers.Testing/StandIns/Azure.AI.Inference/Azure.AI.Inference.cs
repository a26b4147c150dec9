using Azure.Core;

namespace Azure.AI.Inference
{
    public class AzureAIInferenceClientOptions : ClientOptions;

    public class ChatCompletionsClient
    {
        public ChatCompletionsClient(Uri endpoint, AzureKeyCredential credential, AzureAIInferenceClientOptions? options = null) { }
        public ChatCompletionsClient(Uri endpoint, TokenCredential credential, AzureAIInferenceClientOptions? options = null) { }
        public virtual Response<ChatCompletions> Complete(ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => null!;
        public virtual Task<Response<ChatCompletions>> CompleteAsync(ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => null!;
        public virtual StreamingResponse<StreamingChatCompletionsUpdate> CompleteStreaming(ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => null!;
        public virtual Task<StreamingResponse<StreamingChatCompletionsUpdate>> CompleteStreamingAsync(ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => null!;
    }

    public abstract class StreamingResponse<T> : IAsyncEnumerable<T>, IDisposable
    {
        public IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) => null!;
        public void Dispose() { }
    }

    public class ChatCompletionsOptions
    {
        public ChatCompletionsOptions() { }
        public ChatCompletionsOptions(IEnumerable<ChatRequestMessage> messages) { }
        public IList<ChatRequestMessage> Messages { get; set; } = [];
        public IList<ChatCompletionsToolDefinition> Tools { get; } = [];
        public string? Model { get; set; }
        public float? Temperature { get; set; }
        public int? MaxTokens { get; set; }
        public ChatCompletionsResponseFormat? ResponseFormat { get; set; }
        public IDictionary<string, BinaryData> AdditionalProperties { get; } = new Dictionary<string, BinaryData>();
    }

    public abstract class ChatCompletionsResponseFormat
    {
        public static ChatCompletionsResponseFormat CreateTextFormat() => null!;
        public static ChatCompletionsResponseFormat CreateJsonFormat() => null!;
        public static ChatCompletionsResponseFormat CreateJsonFormat(string jsonSchemaFormatName, IDictionary<string, BinaryData> jsonSchema, string? jsonSchemaFormatDescription = null, bool? jsonSchemaIsStrict = null) => null!;
    }

    public abstract class ChatRequestMessage;
    public class ChatRequestSystemMessage(string content) : ChatRequestMessage { public string Content { get; set; } = content; }
    public class ChatRequestDeveloperMessage(string content) : ChatRequestMessage { public string Content { get; set; } = content; }
    public class ChatRequestUserMessage : ChatRequestMessage
    {
        public ChatRequestUserMessage(string content) => Content = content;
        public ChatRequestUserMessage(IEnumerable<ChatMessageContentItem> content) { }
        public ChatRequestUserMessage(params ChatMessageContentItem[] content) { }
        public string? Content { get; set; }
    }
    public class ChatRequestAssistantMessage : ChatRequestMessage
    {
        public ChatRequestAssistantMessage(string content) => Content = content;
        public ChatRequestAssistantMessage(ChatCompletions completions) { }
        public string? Content { get; set; }
    }
    public class ChatRequestToolMessage(string content, string toolCallId) : ChatRequestMessage { public string? Content { get; set; } = content; }
    public abstract class ChatMessageContentItem;
    public class ChatMessageTextContentItem(string text) : ChatMessageContentItem { public string Text { get; } = text; }
    public class ChatMessageImageContentItem : ChatMessageContentItem
    {
        public ChatMessageImageContentItem(Uri imageUri) { }
        public ChatMessageImageContentItem(string imageFilePath, string mimeType) { }
    }

    public class FunctionDefinition(string name) { public string Name { get; set; } = name; public string? Description { get; set; } public BinaryData? Parameters { get; set; } }
    public class ChatCompletionsToolDefinition(FunctionDefinition function) { public FunctionDefinition Function { get; } = function; }

    public class ChatCompletions
    {
        public string Content => "";
        public CompletionsFinishReason? FinishReason => null;
        public IReadOnlyList<object> ToolCalls => [];
        public string Model => "";
    }
    public class StreamingChatCompletionsUpdate
    {
        public string? ContentUpdate => null;
        public CompletionsFinishReason? FinishReason => null;
    }
    public readonly struct CompletionsFinishReason : IEquatable<CompletionsFinishReason>
    {
        public static CompletionsFinishReason Stopped => default;
        public static CompletionsFinishReason TokenLimitReached => default;
        public static CompletionsFinishReason ContentFiltered => default;
        public static CompletionsFinishReason ToolCalls => default;
        public bool Equals(CompletionsFinishReason other) => true;
        public override bool Equals(object? obj) => obj is CompletionsFinishReason;
        public override int GetHashCode() => 0;
        public static bool operator ==(CompletionsFinishReason left, CompletionsFinishReason right) => true;
        public static bool operator !=(CompletionsFinishReason left, CompletionsFinishReason right) => false;
    }
}
