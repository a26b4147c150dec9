using OllamaSharp.Models;
using OllamaSharp.Models.Chat;

namespace OllamaSharp
{
    public interface IOllamaApiClient
    {
        string SelectedModel { get; set; }
        IAsyncEnumerable<ChatResponseStream?> ChatAsync(ChatRequest request, CancellationToken cancellationToken = default);
        IAsyncEnumerable<GenerateResponseStream?> GenerateAsync(GenerateRequest request, CancellationToken cancellationToken = default);
        Task<EmbedResponse> EmbedAsync(EmbedRequest request, CancellationToken cancellationToken = default);
    }

    public class OllamaApiClient : IOllamaApiClient
    {
        public OllamaApiClient(string uriString, string defaultModel = "") { }
        public OllamaApiClient(Uri uri, string defaultModel = "") { }
        public string SelectedModel { get; set; } = "";
        public IAsyncEnumerable<ChatResponseStream?> ChatAsync(ChatRequest request, CancellationToken cancellationToken = default) => null!;
        public IAsyncEnumerable<GenerateResponseStream?> GenerateAsync(GenerateRequest request, CancellationToken cancellationToken = default) => null!;
        public Task<EmbedResponse> EmbedAsync(EmbedRequest request, CancellationToken cancellationToken = default) => null!;
    }

    public static class OllamaApiClientExtensions
    {
        public static IAsyncEnumerable<GenerateResponseStream?> GenerateAsync(this IOllamaApiClient client, string prompt, object? context = null, CancellationToken cancellationToken = default) => null!;
        public static Task<EmbedResponse> EmbedAsync(this IOllamaApiClient client, string input, CancellationToken cancellationToken = default) => null!;
    }

    public class Chat(IOllamaApiClient client, string systemPrompt = "")
    {
        public List<Message> Messages { get; set; } = [];
        public IAsyncEnumerable<string> SendAsync(string message, CancellationToken cancellationToken = default) => null!;
        public IAsyncEnumerable<string> SendAsync(string message, IEnumerable<object>? tools, IEnumerable<string>? imagesAsBase64 = null, object? format = null, CancellationToken cancellationToken = default) => null!;
        public IAsyncEnumerable<string> SendAsAsync(ChatRole role, string message, CancellationToken cancellationToken = default) => null!;
    }

    public static class IAsyncEnumerableExtensions
    {
        public static Task<string> StreamToEndAsync(this IAsyncEnumerable<string> stream, Action<string>? itemCallback = null) => null!;
        public static Task<ChatResponseStream?> StreamToEndAsync(this IAsyncEnumerable<ChatResponseStream?> stream, Action<ChatResponseStream?>? itemCallback = null) => null!;
    }

    [AttributeUsage(AttributeTargets.Method)]
    public class OllamaToolAttribute : Attribute;
}

namespace OllamaSharp.Models
{
    public class GenerateRequest { public string Model { get; set; } = ""; public string Prompt { get; set; } = ""; public string? System { get; set; } public object? Format { get; set; } }
    public class GenerateResponseStream { public string Response { get; set; } = ""; }
    public class EmbedRequest { public List<string> Input { get; set; } = []; }
    public class EmbedResponse;
}

namespace OllamaSharp.Models.Chat
{
    public class ChatRequest { public string Model { get; set; } = ""; public IEnumerable<Message>? Messages { get; set; } public IEnumerable<object>? Tools { get; set; } public object? Format { get; set; } }
    public class ChatResponseStream { public Message Message { get; set; } = null!; }
    public class Message
    {
        public Message() { }
        public Message(ChatRole role, string content) { }
        public Message(ChatRole role, string content, string[] images) { }
        public ChatRole? Role { get; set; }
        public string? Content { get; set; }
    }
    public readonly struct ChatRole
    {
        public static ChatRole System => default;
        public static ChatRole User => default;
        public static ChatRole Assistant => default;
        public static ChatRole Tool => default;
    }
}
