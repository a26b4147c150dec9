namespace OpenAI
{
    public class OpenAiOptions { public string ApiKey { get; set; } = ""; public string? Organization { get; set; } public string? DefaultModelId { get; set; } }
}

namespace OpenAI.ObjectModels
{
    public static class StaticValues
    {
        public static class ChatMessageRoles { public static string System => "system"; public static string User => "user"; public static string Assistant => "assistant"; }
    }

    public static class Models { public static string ChatGpt3_5Turbo => "gpt-3.5-turbo"; public static string Gpt_4 => "gpt-4"; public static string Gpt_4o => "gpt-4o"; }
}

namespace OpenAI.ObjectModels.RequestModels
{
    public class ChatMessage
    {
        public ChatMessage() { }
        public ChatMessage(string role, string content, string? name = null) { }
        public ChatMessage(string role, IList<object> contents, string? name = null) { }
        public string Role { get; set; } = "";
        public string? Content { get; set; }
        public static ChatMessage FromSystem(string content, string? name = null) => null!;
        public static ChatMessage FromUser(string content, string? name = null) => null!;
        public static ChatMessage FromUser(IList<object> contents) => null!;
        public static ChatMessage FromAssistant(string content, string? name = null) => null!;
    }

    public class ChatCompletionCreateRequest
    {
        public IList<ChatMessage> Messages { get; set; } = [];
        public string? Model { get; set; }
        public string User { get; set; } = "";
        public int? MaxTokens { get; set; }
        public float? Temperature { get; set; }
        public object? ResponseFormat { get; set; }
        public IList<object>? Tools { get; set; }
    }

    public class ImageCreateRequest { public string Prompt { get; set; } = ""; public int? N { get; set; } public string? Size { get; set; } }
}

namespace OpenAI.ObjectModels.SharedModels
{
    public class ChatChoiceResponse
    {
        public RequestModels.ChatMessage Message { get; set; } = null!;
        public RequestModels.ChatMessage Delta { get; set; } = null!;
        public string FinishReason { get; set; } = "";
    }
}

namespace OpenAI.ObjectModels.ResponseModels
{
    public class Error { public string? Code { get; set; } public string? Message { get; set; } }
    public class ChatCompletionCreateResponse { public bool Successful => true; public Error? Error { get; set; } public List<SharedModels.ChatChoiceResponse> Choices { get; set; } = []; }
    public class ImageCreateResponse { public bool Successful => true; public List<ImageDataResult> Results { get; set; } = []; public class ImageDataResult { public string Url { get; set; } = ""; } }
}

namespace OpenAI.Interfaces
{
    public interface IChatCompletionService
    {
        Task<ObjectModels.ResponseModels.ChatCompletionCreateResponse> CreateCompletion(ObjectModels.RequestModels.ChatCompletionCreateRequest chatCompletionCreate, string? modelId = null, CancellationToken cancellationToken = default);
        IAsyncEnumerable<ObjectModels.ResponseModels.ChatCompletionCreateResponse> CreateCompletionAsStream(ObjectModels.RequestModels.ChatCompletionCreateRequest chatCompletionCreate, string? modelId = null, CancellationToken cancellationToken = default);
    }

    public interface IImageService
    {
        Task<ObjectModels.ResponseModels.ImageCreateResponse> CreateImage(ObjectModels.RequestModels.ImageCreateRequest imageCreate, CancellationToken cancellationToken = default);
        Task<ObjectModels.ResponseModels.ImageCreateResponse> CreateImageEdit(object imageEditCreateRequest, CancellationToken cancellationToken = default);
    }

    public interface IOpenAIService { IChatCompletionService ChatCompletion { get; } IImageService Image { get; } }
}

namespace OpenAI.Managers
{
    public class OpenAIService : Interfaces.IOpenAIService
    {
        public OpenAIService(OpenAiOptions settings, HttpClient? httpClient = null) { }
        public Interfaces.IChatCompletionService ChatCompletion => null!;
        public Interfaces.IImageService Image => null!;
    }
}
