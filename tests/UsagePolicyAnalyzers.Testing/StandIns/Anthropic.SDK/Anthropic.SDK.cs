namespace Anthropic.SDK
{
    public class APIAuthentication
    {
        public APIAuthentication(string apiKey) { }
        public static implicit operator APIAuthentication(string key) => new(key);
    }

    public class AnthropicClient
    {
        public AnthropicClient(APIAuthentication? apiKeys = null, HttpClient? client = null) { }
        public Messaging.MessagesEndpoint Messages { get; } = null!;
    }
}

namespace Anthropic.SDK.Messaging
{
    public class MessagesEndpoint
    {
        public Task<MessageResponse> GetClaudeMessageAsync(MessageParameters parameters, CancellationToken ctx = default) => null!;
        public IAsyncEnumerable<MessageResponse> StreamClaudeMessageAsync(MessageParameters parameters, CancellationToken ctx = default) => null!;
    }

    public enum RoleType { User, Assistant }

    public abstract class ContentBase;

    public class TextContent : ContentBase { public string Text { get; set; } = ""; }

    public class SystemMessage(string text) { public string Text { get; set; } = text; }

    public class Message
    {
        public Message() { }
        public Message(RoleType role, string text) { }
        public Message(RoleType role, IEnumerable<ContentBase> content) { }
        public RoleType Role { get; set; }
        public List<ContentBase> Content { get; set; } = [];
        public static implicit operator string(Message message) => "";
    }

    public class MessageCountTokenParameters
    {
        public string Model { get; set; } = "";
        public List<Message> Messages { get; set; } = [];
        public List<SystemMessage> System { get; set; } = [];
    }

    public class MessageParameters
    {
        public string Model { get; set; } = "";
        public List<Message> Messages { get; set; } = [];
        public List<SystemMessage> System { get; set; } = [];
        public int MaxTokens { get; set; }
        public dynamic Metadata { get; set; } = null!;
        public bool? Stream { get; set; }
        public decimal? Temperature { get; set; }
        public object? OutputFormat { get; set; }
    }

    public class MessageResponse
    {
        public List<ContentBase> Content { get; set; } = [];
        public string StopReason { get; set; } = "";
        public Message Message => null!;
        public TextContent FirstMessage => null!;
        public Delta Delta { get; set; } = null!;
    }

    public class Delta { public string Text { get; set; } = ""; }
}
