using Microsoft.Extensions.DependencyInjection;
using OpenAI.Net.Models.Requests;
using OpenAI.Net.Models.Responses;
using OpenAI.Net.Services.Interfaces;

namespace OpenAI.Net
{
    public interface IOpenAIService
    {
        ITextCompletionService TextCompletion { get; }
        IChatCompletionService Chat { get; }
    }

    public static class RegistrationExtensions
    {
        public static IServiceCollection AddOpenAIServices(this IServiceCollection services, string apiKey, string? organization = null, string apiUrl = "") => services;
    }

    public static class ChatCompletionServiceExtensionMethods
    {
        public static Task<OpenAIHttpOperationResult<ChatCompletionResponse>> Get(this IChatCompletionService chatCompletion, string userMessage, Action<ChatCompletionRequest>? options = null) => null!;
        public static Task<OpenAIHttpOperationResult<ChatCompletionResponse>> Get(this IChatCompletionService chatCompletion, IList<Message> messages, Action<ChatCompletionRequest>? options = null) => null!;
        public static Task<OpenAIHttpOperationResult<ChatCompletionResponse>> Get(this IChatCompletionService chatCompletion, Message message, Action<ChatCompletionRequest>? options = null) => null!;
        public static IAsyncEnumerable<OpenAIHttpOperationResult<ChatCompletionResponse>> GetStream(this IChatCompletionService chatCompletion, string userMessage) => null!;
        public static IAsyncEnumerable<OpenAIHttpOperationResult<ChatCompletionResponse>> GetStream(this IChatCompletionService chatCompletion, IList<Message> messages) => null!;
        public static IAsyncEnumerable<OpenAIHttpOperationResult<ChatCompletionResponse>> GetStream(this IChatCompletionService chatCompletion, Message message) => null!;
    }

    public static class TextCompletionServiceExtensionMethods
    {
        public static Task<OpenAIHttpOperationResult<TextCompletionResponse>> Get(this ITextCompletionService textCompletion, string prompt, Action<TextCompletionRequest>? options = null) => null!;
        public static IAsyncEnumerable<OpenAIHttpOperationResult<TextCompletionResponse>> GetStream(this ITextCompletionService textCompletion, string prompt) => null!;
    }

    public class OpenAIHttpOperationResult<T> { public bool IsSuccess { get; set; } public T? Result { get; set; } public string? ErrorMessage { get; set; } }

    public class Message
    {
        public string Role { get; init; } = "";
        public string Content { get; init; } = "";
        public static Message Create(string role, string content) => new();
    }

    public class ChatRoleType
    {
        public const string User = "user";
        public const string System = "system";
        public const string Assistant = "assistant";
    }
}

namespace OpenAI.Net.Services.Interfaces
{
    public interface IChatCompletionService
    {
        Task<OpenAIHttpOperationResult<ChatCompletionResponse>> Get(ChatCompletionRequest request);
        IAsyncEnumerable<OpenAIHttpOperationResult<ChatCompletionResponse>> GetStream(ChatCompletionRequest request);
    }

    public interface ITextCompletionService
    {
        Task<OpenAIHttpOperationResult<TextCompletionResponse>> Get(TextCompletionRequest request);
        IAsyncEnumerable<OpenAIHttpOperationResult<TextCompletionResponse>> GetStream(TextCompletionRequest request);
    }
}

namespace OpenAI.Net.Models.Requests
{
    public class ChatCompletionRequest
    {
        public ChatCompletionRequest(IList<Message> messages, string model = "") { }
        public ChatCompletionRequest(Message message, string model = "") { }
        public IList<Message> Messages { get; set; } = [];
        public string User { get; set; } = "";
    }

    public class TextCompletionRequest(string model, string prompt)
    {
        public string Prompt { get; set; } = prompt;
        public string User { get; set; } = "";
    }
}

namespace OpenAI.Net.Models.Responses
{
    public class ChatCompletionResponse { public ChatChoice[] Choices { get; set; } = []; }
    public class ChatChoice { public Message Message { get; set; } = null!; public string FinishReason { get; set; } = ""; }
    public class Message { public string Role { get; set; } = ""; public string Content { get; set; } = ""; }
    public class TextCompletionResponse { public TextChoice[] Choices { get; set; } = []; }
    public class TextChoice { public string Text { get; set; } = ""; }
}
