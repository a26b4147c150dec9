namespace LLama
{
    public class LLamaWeights
    {
        public static LLamaWeights LoadFromFile(object @params) => null!;
        public static Task<LLamaWeights> LoadFromFileAsync(object @params, CancellationToken token = default) => null!;
        public object CreateContext(object @params) => null!;
    }

    public class InteractiveExecutor(object context) : Abstractions.ILLamaExecutor
    {
        public IAsyncEnumerable<string> InferAsync(string text, object? inferenceParams = null, CancellationToken token = default) => null!;
    }

    public class ChatSession
    {
        public ChatSession(Abstractions.ILLamaExecutor executor) { }
        public ChatSession(Abstractions.ILLamaExecutor executor, Common.ChatHistory history) { }
        public ChatSession AddSystemMessage(string content) => this;
        public ChatSession AddUserMessage(string content) => this;
        public ChatSession AddAssistantMessage(string content) => this;
        public Task<ChatSession> AddAndProcessSystemMessage(string content, CancellationToken cancellationToken = default) => null!;
        public Task<ChatSession> AddAndProcessUserMessage(string content, CancellationToken cancellationToken = default) => null!;
        public Task<ChatSession> AddAndProcessAssistantMessage(string content, CancellationToken cancellationToken = default) => null!;
        public IEnumerable<string> Chat(string text, object? inferenceParams = null) => null!;
        public IAsyncEnumerable<string> ChatAsync(Common.ChatHistory.Message message, object? inferenceParams = null, CancellationToken cancellationToken = default) => null!;
        public IAsyncEnumerable<string> ChatAsync(Common.ChatHistory history, object? inferenceParams = null, CancellationToken cancellationToken = default) => null!;
        public IAsyncEnumerable<string> RegenerateAssistantMessageAsync(object? inferenceParams = null, CancellationToken cancellationToken = default) => null!;
    }
}

namespace LLama.Abstractions
{
    public interface ILLamaExecutor
    {
        IAsyncEnumerable<string> InferAsync(string text, object? inferenceParams = null, CancellationToken token = default);
    }
}

namespace LLama.Common
{
    public enum AuthorRole { Unknown = -1, System, User, Assistant }

    public class ChatHistory
    {
        public void AddMessage(AuthorRole authorRole, string content) { }
        public class Message(AuthorRole authorRole, string content)
        {
            public AuthorRole AuthorRole { get; set; } = authorRole;
            public string Content { get; set; } = content;
        }
    }

    public class ModelParams(string modelPath) { public string ModelPath { get; } = modelPath; }

    public class InferenceParams { public int MaxTokens { get; set; } public IReadOnlyList<string> AntiPrompts { get; set; } = []; }
}
