using Microsoft.Extensions.DependencyInjection;
using Microsoft.SemanticKernel.Connectors.OpenAI;

namespace Microsoft.SemanticKernel.Connectors.OpenAI
{
    public class OpenAIPromptExecutionSettings : PromptExecutionSettings
    {
        public double? Temperature { get; set; }
        public int? MaxTokens { get; set; }
        public string? ChatSystemPrompt { get; set; }
        public string? ChatDeveloperPrompt { get; set; }
        public string? User { get; set; }
        public object? ResponseFormat { get; set; }
        public ToolCallBehavior? ToolCallBehavior { get; set; }
    }
    public abstract class ToolCallBehavior
    {
        public static ToolCallBehavior EnableKernelFunctions => null!;
        public static ToolCallBehavior AutoInvokeKernelFunctions => null!;
        public static ToolCallBehavior EnableFunctions(IEnumerable<object> functions, bool autoInvoke = false) => null!;
        public static ToolCallBehavior RequireFunction(object function, bool autoInvoke = false) => null!;
    }
}
namespace Microsoft.SemanticKernel
{
    public static class OpenAIKernelBuilderExtensions
    {
        public static IKernelBuilder AddOpenAIChatCompletion(this IKernelBuilder builder, string modelId, string apiKey, string? orgId = null, string? serviceId = null, HttpClient? httpClient = null) => builder;
        public static IKernelBuilder AddOpenAIChatCompletion(this IKernelBuilder builder, string modelId, Uri endpoint, string? apiKey, string? orgId = null, string? serviceId = null, HttpClient? httpClient = null) => builder;
        public static IKernelBuilder AddOpenAITextToImage(this IKernelBuilder builder, string apiKey, string? orgId = null, string? modelId = null, string? serviceId = null) => builder;
        public static IKernelBuilder AddOpenAITextToAudio(this IKernelBuilder builder, string modelId, string apiKey, string? orgId = null, string? serviceId = null) => builder;
        public static IKernelBuilder AddOpenAIAudioToText(this IKernelBuilder builder, string modelId, string apiKey, string? orgId = null, string? serviceId = null) => builder;
        public static IKernelBuilder AddOpenAIEmbeddingGenerator(this IKernelBuilder builder, string modelId, string apiKey, string? orgId = null) => builder;
        public static IKernelBuilder AddOpenAITextEmbeddingGeneration(this IKernelBuilder builder, string modelId, string apiKey, string? orgId = null) => builder;
    }
    public static class OpenAIServiceCollectionExtensions
    {
        public static IServiceCollection AddOpenAIChatCompletion(this IServiceCollection services, string modelId, string apiKey, string? orgId = null, string? serviceId = null) => services;
    }
}
