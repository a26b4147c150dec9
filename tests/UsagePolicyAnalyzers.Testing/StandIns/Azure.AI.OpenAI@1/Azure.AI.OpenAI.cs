using Azure.Core;

namespace Azure.AI.OpenAI
{
    public class OpenAIClientOptions : ClientOptions;

    public class OpenAIClient
    {
        public OpenAIClient(string openAIApiKey, OpenAIClientOptions? options = null) { }
        public OpenAIClient(Uri endpoint, AzureKeyCredential keyCredential, OpenAIClientOptions? options = null) { }
        public OpenAIClient(Uri endpoint, TokenCredential tokenCredential, OpenAIClientOptions? options = null) { }
        public virtual Response<ChatCompletions> GetChatCompletions(string deploymentOrModelName, ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => null!;
        public virtual Response<ChatCompletions> GetChatCompletions(ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => null!;
        public virtual Task<Response<ChatCompletions>> GetChatCompletionsAsync(string deploymentOrModelName, ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => null!;
        public virtual Task<Response<ChatCompletions>> GetChatCompletionsAsync(ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => null!;
        public virtual IAsyncEnumerable<StreamingChatCompletionsUpdate> GetChatCompletionsStreaming(string deploymentOrModelName, ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => null!;
        public virtual IAsyncEnumerable<StreamingChatCompletionsUpdate> GetChatCompletionsStreaming(ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => null!;
        public virtual Task<IAsyncEnumerable<StreamingChatCompletionsUpdate>> GetChatCompletionsStreamingAsync(string deploymentOrModelName, ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => null!;
        public virtual Task<IAsyncEnumerable<StreamingChatCompletionsUpdate>> GetChatCompletionsStreamingAsync(ChatCompletionsOptions chatCompletionsOptions, CancellationToken cancellationToken = default) => null!;
        public virtual Response<Completions> GetCompletions(string deploymentOrModelName, CompletionsOptions completionsOptions, CancellationToken cancellationToken = default) => null!;
        public virtual Response<Completions> GetCompletions(string deploymentOrModelName, string prompt, CancellationToken cancellationToken = default) => null!;
        public virtual Task<Response<Completions>> GetCompletionsAsync(string deploymentOrModelName, CompletionsOptions completionsOptions, CancellationToken cancellationToken = default) => null!;
        public virtual Task<Response<Completions>> GetCompletionsAsync(string deploymentOrModelName, string prompt, CancellationToken cancellationToken = default) => null!;
        public virtual IAsyncEnumerable<Completions> GetCompletionsStreaming(string deploymentOrModelName, CompletionsOptions completionsOptions, CancellationToken cancellationToken = default) => null!;
        public virtual Task<IAsyncEnumerable<Completions>> GetCompletionsStreamingAsync(string deploymentOrModelName, CompletionsOptions completionsOptions, CancellationToken cancellationToken = default) => null!;
        public virtual Response<object> GetEmbeddings(string deploymentOrModelName, object embeddingsOptions, CancellationToken cancellationToken = default) => null!;
        public virtual Task<Response<object>> GetEmbeddingsAsync(string deploymentOrModelName, object embeddingsOptions, CancellationToken cancellationToken = default) => null!;
        public virtual Response<ImageGenerations> GetImageGenerations(ImageGenerationOptions imageGenerationOptions, CancellationToken cancellationToken = default) => null!;
        public virtual Task<Response<ImageGenerations>> GetImageGenerationsAsync(ImageGenerationOptions imageGenerationOptions, CancellationToken cancellationToken = default) => null!;
    }

    public class ImageGenerationOptions
    {
        public ImageGenerationOptions() { }
        public ImageGenerationOptions(string prompt) { }
        public string Prompt { get; set; } = "";
        public string? DeploymentName { get; set; }
        public string? User { get; set; }
        public int? ImageCount { get; set; }
        public ImageSize? Size { get; set; }
        public ImageGenerationQuality? Quality { get; set; }
        public ImageGenerationStyle? Style { get; set; }
    }

    public readonly struct ImageSize { public static ImageSize Size1024x1024 => default; public static ImageSize Size1792x1024 => default; public static ImageSize Size512x512 => default; public static ImageSize Size256x256 => default; }
    public readonly struct ImageGenerationQuality { public static ImageGenerationQuality Standard => default; public static ImageGenerationQuality Hd => default; }
    public readonly struct ImageGenerationStyle { public static ImageGenerationStyle Natural => default; public static ImageGenerationStyle Vivid => default; }
    public class ImageGenerationData { public Uri? Url => null; public string? Base64Data => null; public string? RevisedPrompt => null; }
    public class ImageGenerations { public IReadOnlyList<ImageGenerationData> Data => []; }

    public readonly struct ChatRole
    {
        public static ChatRole System => default;
        public static ChatRole User => default;
        public static ChatRole Assistant => default;
        public static ChatRole Function => default;
    }

    public class ChatMessage
    {
        public ChatMessage() { }
        public ChatMessage(ChatRole role, string content) { }
        public ChatRole Role { get; set; }
        public string Content { get; set; } = "";
    }

    public abstract class ChatRequestMessage { public static implicit operator ChatRequestMessage(ChatMessage message) => null!; }
    public class ChatRequestSystemMessage(string content) : ChatRequestMessage { public string Content => content; }
    public class ChatRequestUserMessage(string content) : ChatRequestMessage { public string Content => content; }
    public class ChatRequestAssistantMessage(string content) : ChatRequestMessage { public string Content => content; }

    public class ChatCompletionsOptions
    {
        public ChatCompletionsOptions() { }
        public ChatCompletionsOptions(IEnumerable<ChatMessage> messages) { }
        public ChatCompletionsOptions(string deploymentName, IEnumerable<ChatRequestMessage> messages) { }
        public IList<ChatRequestMessage> Messages { get; } = [];
        public string? DeploymentName { get; set; }
        public float? Temperature { get; set; }
        public int? MaxTokens { get; set; }
        public float? NucleusSamplingFactor { get; set; }
        public float? FrequencyPenalty { get; set; }
        public float? PresencePenalty { get; set; }
        public string? User { get; set; }
        public object? AzureExtensionsOptions { get; set; }
        public IList<object> Functions { get; set; } = [];
        public IList<object> Tools { get; } = [];
    }

    public class CompletionsOptions
    {
        public CompletionsOptions() { }
        public CompletionsOptions(IEnumerable<string> prompts) { }
        public IList<string> Prompts { get; } = [];
        public int? MaxTokens { get; set; }
        public float? Temperature { get; set; }
        public string? User { get; set; }
    }

    public readonly struct CompletionsFinishReason { public static CompletionsFinishReason Stopped => default; public static CompletionsFinishReason ContentFiltered => default; }
    public class ContentFilterResult { public bool Filtered => false; public string Severity => ""; }
    public class ChatResponseMessage { public ChatRole Role => default; public string Content => ""; }

    public class ChatChoice
    {
        public ChatResponseMessage Message => null!;
        public CompletionsFinishReason? FinishReason => null;
        public object ContentFilterResults => null!;
    }

    public class CompletionsUsage { public int CompletionTokens => 0; public int PromptTokens => 0; public int TotalTokens => 0; }
    public class ChatCompletions { public string Id => ""; public CompletionsUsage Usage => null!; public IReadOnlyList<ChatChoice> Choices => []; public object PromptFilterResults => null!; }
    public class StreamingChatCompletionsUpdate { public string? ContentUpdate => null; public CompletionsFinishReason? FinishReason => null; }
    public class Choice { public string Text => ""; public CompletionsFinishReason? FinishReason => null; public object ContentFilterResults => null!; }
    public class Completions { public IReadOnlyList<Choice> Choices => []; public object PromptFilterResults => null!; }
}
