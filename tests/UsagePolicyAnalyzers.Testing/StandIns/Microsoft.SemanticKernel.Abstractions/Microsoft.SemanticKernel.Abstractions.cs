using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel.ChatCompletion;

namespace Microsoft.SemanticKernel
{
    public interface IKernelBuilder { IServiceCollection Services { get; } IKernelBuilderPlugins Plugins { get; } Kernel Build(); }
    public interface IKernelBuilderPlugins { IServiceCollection Services { get; } }

    public sealed class Kernel
    {
        public Kernel(IServiceProvider? services = null, KernelPluginCollection? plugins = null) { }
        public static IKernelBuilder CreateBuilder() => null!;
        public KernelPluginCollection Plugins => null!;
        public IServiceProvider Services => null!;
        public IList<IAutoFunctionInvocationFilter> AutoFunctionInvocationFilters => null!;
        public IList<IFunctionInvocationFilter> FunctionInvocationFilters => null!;
        public IList<IPromptRenderFilter> PromptRenderFilters => null!;
        public T GetRequiredService<T>(object? serviceKey = null) where T : class => null!;
        public Task<FunctionResult> InvokeAsync(KernelFunction function, KernelArguments? arguments = null, CancellationToken cancellationToken = default) => null!;
        public Task<FunctionResult> InvokeAsync(string pluginName, string functionName, KernelArguments? arguments = null, CancellationToken cancellationToken = default) => null!;
        public Task<TResult?> InvokeAsync<TResult>(KernelFunction function, KernelArguments? arguments = null, CancellationToken cancellationToken = default) => null!;
        public Task<TResult?> InvokeAsync<TResult>(string pluginName, string functionName, KernelArguments? arguments = null, CancellationToken cancellationToken = default) => null!;
        public IAsyncEnumerable<StreamingKernelContent> InvokeStreamingAsync(KernelFunction function, KernelArguments? arguments = null, CancellationToken cancellationToken = default) => null!;
        public IAsyncEnumerable<T> InvokeStreamingAsync<T>(KernelFunction function, KernelArguments? arguments = null, CancellationToken cancellationToken = default) => null!;
    }

    public abstract class KernelFunction : Microsoft.Extensions.AI.AIFunction
    {
        public string? PluginName => null;
        public Task<FunctionResult> InvokeAsync(Kernel kernel, KernelArguments? arguments = null, CancellationToken cancellationToken = default) => null!;
        public Task<TResult?> InvokeAsync<TResult>(Kernel kernel, KernelArguments? arguments = null, CancellationToken cancellationToken = default) => null!;
        public IAsyncEnumerable<StreamingKernelContent> InvokeStreamingAsync(Kernel kernel, KernelArguments? arguments = null, CancellationToken cancellationToken = default) => null!;
    }

    public abstract class KernelPlugin { public string Name => ""; }
    public sealed class KernelPluginCollection : List<KernelPlugin>;

    public sealed class KernelArguments : Dictionary<string, object?>
    {
        public KernelArguments() { }
        public KernelArguments(PromptExecutionSettings? executionSettings) { }
        public new void Add(string name, object? value) { }
        public new object? this[string name] { get => null; set { } }
    }

    public class PromptExecutionSettings { public string? ModelId { get; set; } public FunctionChoiceBehavior? FunctionChoiceBehavior { get; set; } }
    public sealed class FunctionChoiceBehaviorOptions;
    public abstract class FunctionChoiceBehavior
    {
        public static FunctionChoiceBehavior Auto(IEnumerable<KernelFunction>? functions = null, bool autoInvoke = true, FunctionChoiceBehaviorOptions? options = null) => null!;
        public static FunctionChoiceBehavior Required(IEnumerable<KernelFunction>? functions = null, bool autoInvoke = true, FunctionChoiceBehaviorOptions? options = null) => null!;
        public static FunctionChoiceBehavior None(IEnumerable<KernelFunction>? functions = null, FunctionChoiceBehaviorOptions? options = null) => null!;
    }

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class KernelFunctionAttribute : Attribute { public KernelFunctionAttribute() { } public KernelFunctionAttribute(string? name) { } public string? Name { get; } }

    public sealed class FunctionResult { public T? GetValue<T>() => default; public override string ToString() => ""; }
    public abstract class KernelContent { public IReadOnlyDictionary<string, object?>? Metadata { get; set; } public string? ModelId { get; set; } }
    public class TextContent : KernelContent { public TextContent() { } public TextContent(string? text) { } public string? Text { get; set; } }
    public class ChatMessageContent : KernelContent
    {
        public ChatMessageContent() { }
        public ChatMessageContent(AuthorRole role, string? content, string? modelId = null) { }
        public ChatMessageContent(AuthorRole role, ChatMessageContentItemCollection items, string? modelId = null) { }
        public AuthorRole Role { get; set; }
        public string? Content { get; set; }
        public ChatMessageContentItemCollection Items { get; set; } = [];
        public override string ToString() => "";
    }
    public abstract class StreamingKernelContent;
    public class StreamingChatMessageContent : StreamingKernelContent { public string? Content { get; set; } public override string ToString() => ""; }
    public class StreamingTextContent : StreamingKernelContent { public string? Text { get; set; } }

    public interface IPromptTemplateFactory;
    public sealed class InputVariable { public string Name { get; set; } = ""; public bool AllowDangerouslySetContent { get; set; } }
    public sealed class PromptTemplateConfig
    {
        public PromptTemplateConfig() { }
        public PromptTemplateConfig(string template) { }
        public string Template { get; set; } = "";
        public string? Name { get; set; }
        public string? TemplateFormat { get; set; }
        public bool AllowDangerouslySetContent { get; set; }
        public List<InputVariable> InputVariables { get; set; } = [];
    }

    public class FunctionInvocationContext { public KernelFunction Function { get; } = null!; public KernelArguments Arguments { get; } = null!; public FunctionResult Result { get; set; } = null!; }
    public class AutoFunctionInvocationContext { public KernelFunction Function { get; } = null!; public bool Terminate { get; set; } public FunctionResult Result { get; set; } = null!; }
    public class PromptRenderContext { public string? RenderedPrompt { get; set; } public KernelArguments Arguments { get; } = null!; }
    public interface IFunctionInvocationFilter { Task OnFunctionInvocationAsync(FunctionInvocationContext context, Func<FunctionInvocationContext, Task> next); }
    public interface IAutoFunctionInvocationFilter { Task OnAutoFunctionInvocationAsync(AutoFunctionInvocationContext context, Func<AutoFunctionInvocationContext, Task> next); }
    public interface IPromptRenderFilter { Task OnPromptRenderAsync(PromptRenderContext context, Func<PromptRenderContext, Task> next); }
}

namespace Microsoft.SemanticKernel.ChatCompletion
{
    public readonly struct AuthorRole(string label)
    {
        public static AuthorRole System { get; } = new("system");
        public static AuthorRole Developer { get; } = new("developer");
        public static AuthorRole User { get; } = new("user");
        public static AuthorRole Assistant { get; } = new("assistant");
        public static AuthorRole Tool { get; } = new("tool");
        public string Label { get; } = label;
    }
    public class ChatMessageContentItemCollection : List<KernelContent>;
    public class ChatHistory : List<ChatMessageContent>
    {
        public ChatHistory() { }
        public ChatHistory(string systemMessage) { }
        public ChatHistory(string message, AuthorRole role) { }
        public ChatHistory(IEnumerable<ChatMessageContent> messages) { }
        public void AddMessage(AuthorRole authorRole, string content, Encoding? encoding = null, IReadOnlyDictionary<string, object?>? metadata = null) { }
        public void AddMessage(AuthorRole authorRole, ChatMessageContentItemCollection contentItems, Encoding? encoding = null, IReadOnlyDictionary<string, object?>? metadata = null) { }
        public void AddUserMessage(string content) { }
        public void AddUserMessage(ChatMessageContentItemCollection contentItems) { }
        public void AddAssistantMessage(string content) { }
        public void AddSystemMessage(string content) { }
        public void AddDeveloperMessage(string content) { }
        public new void Add(ChatMessageContent item) { }
        public new void AddRange(IEnumerable<ChatMessageContent> items) { }
        public new void Insert(int index, ChatMessageContent item) { }
    }
    public interface IChatCompletionService
    {
        Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default);
        IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default);
    }
    public static class ChatCompletionServiceExtensions
    {
        public static Task<ChatMessageContent> GetChatMessageContentAsync(this IChatCompletionService chatCompletionService, ChatHistory chatHistory, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => null!;
        public static Task<ChatMessageContent> GetChatMessageContentAsync(this IChatCompletionService chatCompletionService, string prompt, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => null!;
        public static Task<IReadOnlyList<ChatMessageContent>> GetChatMessageContentsAsync(this IChatCompletionService chatCompletionService, string prompt, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => null!;
        public static IAsyncEnumerable<StreamingChatMessageContent> GetStreamingChatMessageContentsAsync(this IChatCompletionService chatCompletionService, string prompt, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => null!;
    }
}
namespace Microsoft.SemanticKernel.TextToImage
{
    public interface ITextToImageService { Task<IReadOnlyList<KernelContent>> GetImageContentsAsync(TextContent input, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default); }
    public static class TextToImageServiceExtensions { public static Task<string> GenerateImageAsync(this ITextToImageService service, string description, int width, int height, Kernel? kernel = null, CancellationToken cancellationToken = default) => null!; }
}
namespace Microsoft.SemanticKernel.TextToAudio
{
    public interface ITextToAudioService { Task<IReadOnlyList<KernelContent>> GetAudioContentsAsync(string text, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default); }
    public static class TextToAudioServiceExtensions { public static Task<KernelContent> GetAudioContentAsync(this ITextToAudioService textToAudioService, string text, PromptExecutionSettings? executionSettings = null, Kernel? kernel = null, CancellationToken cancellationToken = default) => null!; }
}
