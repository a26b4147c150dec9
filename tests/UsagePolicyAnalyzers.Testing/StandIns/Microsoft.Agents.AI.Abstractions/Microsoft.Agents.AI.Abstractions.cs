using Microsoft.Extensions.AI;

namespace Microsoft.Agents.AI
{
    public abstract class AgentSession;
    public class AgentRunOptions;
    public class AgentResponse
    {
        public string Text => "";
        public IList<ChatMessage> Messages { get; set; } = [];
        public override string ToString() => "";
    }
    public class AgentResponse<T> : AgentResponse { public T Result => default!; }
    public class AgentResponseUpdate { public string Text => ""; public IList<AIContent> Contents { get; set; } = []; }
    public class AIContext { public string? Instructions { get; set; } public IEnumerable<ChatMessage>? Messages { get; set; } }
    public abstract class AIContextProvider;
    public abstract class AIAgent
    {
        public virtual string? Name => null;
        public Task<AgentResponse> RunAsync(string message, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => null!;
        public Task<AgentResponse> RunAsync(ChatMessage message, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => null!;
        public Task<AgentResponse> RunAsync(IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => null!;
        public Task<AgentResponse<T>> RunAsync<T>(string message, AgentSession? session = null, System.Text.Json.JsonSerializerOptions? serializerOptions = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => null!;
        public IAsyncEnumerable<AgentResponseUpdate> RunStreamingAsync(string message, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => null!;
        public IAsyncEnumerable<AgentResponseUpdate> RunStreamingAsync(IEnumerable<ChatMessage> messages, AgentSession? session = null, AgentRunOptions? options = null, CancellationToken cancellationToken = default) => null!;
        public ValueTask<AgentSession> CreateSessionAsync(CancellationToken cancellationToken = default) => default;
        public AgentSession GetNewThread() => null!;
    }
    public class DelegatingAIAgent(AIAgent innerAgent) : AIAgent { protected AIAgent InnerAgent { get; } = innerAgent; }
}
