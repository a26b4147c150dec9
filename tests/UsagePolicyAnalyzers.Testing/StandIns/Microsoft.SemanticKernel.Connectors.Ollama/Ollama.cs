using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.SemanticKernel.Connectors.Ollama
{
    public sealed class OllamaPromptExecutionSettings : PromptExecutionSettings
    {
        public float? Temperature { get; set; }
        public float? TopP { get; set; }
        public int? TopK { get; set; }
        public int? NumPredict { get; set; }
        public List<string>? Stop { get; set; }
    }
}

namespace Microsoft.SemanticKernel
{
    public static class OllamaKernelBuilderExtensions
    {
        public static IKernelBuilder AddOllamaChatCompletion(this IKernelBuilder builder, string modelId, Uri endpoint, string? serviceId = null) => builder;
        public static IKernelBuilder AddOllamaChatCompletion(this IKernelBuilder builder, string modelId, HttpClient? httpClient = null, string? serviceId = null) => builder;
        public static IKernelBuilder AddOllamaTextGeneration(this IKernelBuilder builder, string modelId, Uri endpoint, string? serviceId = null) => builder;
    }

    public static class OllamaServiceCollectionExtensions
    {
        public static IServiceCollection AddOllamaChatCompletion(this IServiceCollection services, string modelId, Uri endpoint, string? serviceId = null) => services;
    }
}
