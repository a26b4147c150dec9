namespace OpenAI
{
    public enum Role { System = 1, Developer, Assistant, User, Tool }

    public class OpenAIAuthentication
    {
        public OpenAIAuthentication(string apiKey) { }
        public OpenAIAuthentication(string apiKey, string organization, string? projectId = null) { }
        public static OpenAIAuthentication LoadFromEnv(string? organizationId = null) => null!;
        public static implicit operator OpenAIAuthentication(string key) => new(key);
    }

    public class OpenAIClient
    {
        public OpenAIClient(OpenAIAuthentication? openAIAuthentication = null, object? clientSettings = null, HttpClient? client = null) { }
        public Chat.ChatEndpoint ChatEndpoint { get; } = null!;
    }
}

namespace OpenAI.Chat
{
    public sealed class ChatEndpoint
    {
        public Task<ChatResponse> GetCompletionAsync(ChatRequest chatRequest, CancellationToken cancellationToken = default) => null!;
        public Task<ChatResponse> StreamCompletionAsync(ChatRequest chatRequest, Action<ChatResponse> resultHandler, bool streamUsage = false, CancellationToken cancellationToken = default) => null!;
        public IAsyncEnumerable<ChatResponse> StreamCompletionEnumerableAsync(ChatRequest chatRequest, bool streamUsage = false, CancellationToken cancellationToken = default) => null!;
    }

    public sealed class ChatRequest(IEnumerable<Message> messages, string? model = null, double? frequencyPenalty = null, int? maxTokens = null, int? number = null, double? temperature = null, string? user = null)
    {
        public IReadOnlyList<Message> Messages { get; } = [.. messages];
        public string? User { get; } = user;
    }

    public sealed class Message
    {
        public Message(Role role, string content, string? name = null) { }
        public Message(Role role, IEnumerable<object> content, string? name = null) { }
        public Role Role { get; }
        public dynamic Content { get; } = null!;
        public static implicit operator string(Message message) => "";
    }

    public sealed class ChatResponse
    {
        public IReadOnlyList<Choice> Choices { get; } = [];
        public Choice FirstChoice => null!;
        public static implicit operator string(ChatResponse response) => "";
    }

    public sealed class Choice
    {
        public Message Message { get; } = null!;
        public Delta Delta { get; } = null!;
        public string FinishReason { get; } = "";
        public static implicit operator string(Choice choice) => "";
    }

    public sealed class Delta { public string Content { get; } = ""; }
}
