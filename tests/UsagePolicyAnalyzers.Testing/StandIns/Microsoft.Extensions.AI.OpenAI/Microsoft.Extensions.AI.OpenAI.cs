#pragma warning disable OPENAI001, OPENAI002, MEAI001
using OpenAI.Chat;
using OpenAI.Responses;

namespace Microsoft.Extensions.AI
{
    public static class OpenAIClientExtensions
    {
        public static IChatClient AsIChatClient(this ChatClient chatClient) => null!;
        public static IChatClient AsIChatClient(this ResponsesClient responseClient, string? defaultModelId = null) => null!;
        public static IImageGenerator AsIImageGenerator(this OpenAI.Images.ImageClient imageClient) => null!;
        public static ITextToSpeechClient AsITextToSpeechClient(this OpenAI.Audio.AudioClient audioClient) => null!;
        public static ISpeechToTextClient AsISpeechToTextClient(this OpenAI.Audio.AudioClient audioClient) => null!;
        public static IEmbeddingGenerator<string, Embedding<float>> AsIEmbeddingGenerator(this OpenAI.Embeddings.EmbeddingClient embeddingClient, int? defaultModelDimensions = null) => null!;
    }
}

namespace OpenAI.Chat
{
    public static class MicrosoftExtensionsAIChatExtensions
    {
        public static Microsoft.Extensions.AI.ChatResponse AsChatResponse(this ChatCompletion chatCompletion, ChatCompletionOptions? options = null) => null!;
        public static IEnumerable<ChatMessage> AsOpenAIChatMessages(this IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, Microsoft.Extensions.AI.ChatOptions? options = null) => null!;
        public static IEnumerable<Microsoft.Extensions.AI.ChatMessage> AsChatMessages(this IEnumerable<ChatMessage> messages) => null!;
        public static ChatTool AsOpenAIChatTool(this Microsoft.Extensions.AI.AIFunctionDeclaration function) => null!;
    }
}
