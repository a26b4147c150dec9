using OpenAI_API.Models;

namespace OpenAI_API.Models
{
    public class Model
    {
        public Model() { }
        public Model(string name) { }
        public string ModelID { get; set; } = "";
        public static Model DavinciText => null!;
        public static Model CurieText => null!;
        public static Model AdaText => null!;
        public static Model BabbageText => null!;
        public static Model ChatGPTTurbo => null!;
        public static Model ChatGPTTurbo_1106 => null!;
        public static Model GPT4 => null!;
        public static Model GPT4_Turbo => null!;
        public static Model GPT4_Vision => null!;
        public static Model GPT4_32k_Context => null!;
        public static Model AdaTextEmbedding => null!;
        public static Model DALLE3 => null!;
        public static implicit operator Model(string name) => null!;
    }
}

namespace OpenAI_API
{
    public class APIAuthentication(string apiKey) { public string ApiKey => apiKey; public static implicit operator APIAuthentication(string key) => null!; }
    public class OpenAIAPI(APIAuthentication? apiKeys = null)
    {
        public APIAuthentication? Auth => apiKeys;
        public Completions.ICompletionEndpoint Completions => null!;
        public Chat.IChatEndpoint Chat => null!;
        public Embedding.IEmbeddingEndpoint Embeddings => null!;
        public Images.IImageGenerationEndpoint ImageGenerations => null!;
        public Moderation.IModerationEndpoint Moderation => null!;
        public string ApiUrlFormat { get; set; } = "";
        public string ApiVersion { get; set; } = "";
    }
}

namespace OpenAI_API.Completions
{
    public class Choice { public string Text { get; set; } = ""; }
    public class CompletionResult { public List<Choice> Completions { get; set; } = []; }
    public class CompletionRequest
    {
        public CompletionRequest() { }
        public CompletionRequest(string prompt, Model? model = null, int? max_tokens = null, double? temperature = null, string? suffix = null, double? top_p = null, int? numOutputs = null, double? presencePenalty = null, double? frequencyPenalty = null) { }
        public string Prompt { get; set; } = "";
        public Model? Model { get; set; }
        public int? MaxTokens { get; set; }
        public int? NumChoicesPerPrompt { get; set; }
        public string? user { get; set; }
    }
    public interface ICompletionEndpoint
    {
        Task<CompletionResult> CreateCompletionAsync(CompletionRequest request);
        Task<CompletionResult> CreateCompletionAsync(string prompt, Model? model = null, int? max_tokens = null, double? temperature = null);
        Task<CompletionResult> CreateCompletionAsync(params string[] prompts);
        Task<CompletionResult> CreateCompletionsAsync(CompletionRequest request, int numOutputs = 5);
        Task<string> CreateAndFormatCompletion(CompletionRequest request);
        Task<string> GetCompletion(string prompt);
        Task StreamCompletionAsync(CompletionRequest request, Action<CompletionResult> resultHandler);
        IAsyncEnumerable<CompletionResult> StreamCompletionEnumerableAsync(CompletionRequest request);
        IAsyncEnumerable<CompletionResult> StreamCompletionEnumerableAsync(string prompt, Model? model = null);
    }
}

namespace OpenAI_API.Chat
{
    public class ChatMessageRole { public static ChatMessageRole FromString(string roleName) => null!; public static ChatMessageRole System => null!; public static ChatMessageRole User => null!; public static ChatMessageRole Assistant => null!; }
    public class ChatMessage
    {
        public ChatMessage() { }
        public ChatMessage(ChatMessageRole role, string text) { }
        public ChatMessage(ChatMessageRole role, string text, params ImageInput[] imageInputs) { }
        public ChatMessageRole? Role { get; set; }
        public string TextContent { get; set; } = "";
        public string Content { get; set; } = "";
        public string? Name { get; set; }
        public List<ImageInput> Images { get; set; } = [];
        public class ImageInput
        {
            public static ImageInput FromFile(string filePath, string detail = "auto") => null!;
            public static ImageInput FromImageUrl(string url, string detail = "auto") => null!;
            public static ImageInput FromImageBytes(byte[] bytes, string detail = "auto") => null!;
        }
    }
    public class ChatRequest { public int? MaxTokens { get; set; } public double? TopP { get; set; } public double? FrequencyPenalty { get; set; } public double? PresencePenalty { get; set; } public int? NumChoicesPerMessage { get; set; } public Model? Model { get; set; } public IList<ChatMessage>? Messages { get; set; } public double? Temperature { get; set; } public string? user { get; set; } }
    public class ChatChoice { public ChatMessage Message { get; set; } = null!; public ChatMessage Delta { get; set; } = null!; public string FinishReason { get; set; } = ""; }
    public class ChatResult { public IReadOnlyList<ChatChoice> Choices { get; set; } = []; }
    public class Conversation
    {
        public Model? Model { get; set; }
        public void AppendSystemMessage(string content) { }
        public ChatRequest RequestParameters { get; } = new();
        public IList<ChatMessage> Messages { get; } = [];
        public ChatResult MostRecentApiResult => null!;
        public void AppendUserInput(string text) { }
        public void AppendUserInput(string text, params ChatMessage.ImageInput[] imageInputs) { }
        public void AppendUserInputWithName(string userName, string text) { }
        public void AppendExampleChatbotOutput(string content) { }
        public void AppendMessage(ChatMessage message) { }
        public void AppendMessage(ChatMessageRole role, string text) { }
        public Task StreamResponseFromChatbotAsync(Action<string> resultHandler) => null!;
        public Task<string> GetResponseFromChatbot() => null!;
        public Task<string> GetResponseFromChatbotAsync() => null!;
        public IAsyncEnumerable<string> StreamResponseEnumerableFromChatbotAsync() => null!;
    }
    public interface IChatEndpoint
    {
        ChatRequest DefaultChatRequestArgs { get; set; }
        Conversation CreateConversation(ChatRequest? defaultChatRequestArgs = null);
        Task<ChatResult> CreateChatCompletionAsync(ChatRequest request);
        Task<ChatResult> CreateChatCompletionAsync(IList<ChatMessage> messages, Model? model = null);
        Task<ChatResult> CreateChatCompletionAsync(string userMessage);
        Task<ChatResult> CreateChatCompletionAsync(params string[] userMessages);
        Task StreamChatAsync(ChatRequest request, Action<ChatResult> resultHandler);
        IAsyncEnumerable<ChatResult> StreamChatEnumerableAsync(ChatRequest request);
        IAsyncEnumerable<ChatResult> StreamChatEnumerableAsync(IList<ChatMessage> messages, Model? model = null);
    }
}

namespace OpenAI_API.Embedding
{
    public class Data { public float[] Embedding { get; set; } = []; }
    public class EmbeddingResult { public List<Data> Data { get; set; } = []; }
    public class EmbeddingRequest { public string Input { get; set; } = ""; }
    public interface IEmbeddingEndpoint { Task<EmbeddingResult> CreateEmbeddingAsync(string input); Task<EmbeddingResult> CreateEmbeddingAsync(EmbeddingRequest request); Task<float[]> GetEmbeddingsAsync(string input); }
}

namespace OpenAI_API.Images
{
    public class ImageData { public string Url { get; set; } = ""; public string Base64Data { get; set; } = ""; }
    public class ImageResult { public List<ImageData> Data { get; set; } = []; }
    public class ImageGenerationRequest { public ImageGenerationRequest() { } public ImageGenerationRequest(string prompt, int? numOfImages = 1) { } public string Prompt { get; set; } = ""; }
    public interface IImageGenerationEndpoint { Task<ImageResult> CreateImageAsync(string input, Model? model = null); Task<ImageResult> CreateImageAsync(ImageGenerationRequest request); }
}

namespace OpenAI_API.Moderation
{
    public class Result { public bool Flagged { get; set; } public IList<string> FlaggedCategories => null!; public double HighestFlagScore => 0; public string MainContentFlag => ""; }
    public class ModerationResult { public List<Result> Results { get; set; } = []; }
    public class ModerationRequest { public ModerationRequest(string input) { } }
    public interface IModerationEndpoint { Task<ModerationResult> CallModerationAsync(string input); Task<ModerationResult> CallModerationAsync(ModerationRequest request); }
}
