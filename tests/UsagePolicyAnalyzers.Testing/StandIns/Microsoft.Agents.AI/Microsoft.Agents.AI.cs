using Microsoft.Agents.AI;
using Microsoft.Extensions.Logging;

namespace Microsoft.Agents.AI
{
    public class ChatClientAgentRunOptions(Microsoft.Extensions.AI.ChatOptions? chatOptions = null) : AgentRunOptions;
    public sealed class ChatClientAgentOptions
    {
        public string? Name { get; set; }
        public string? Instructions { get; set; }
        public Microsoft.Extensions.AI.ChatOptions? ChatOptions { get; set; }
        public bool DisableApprovalResponseBinding { get; set; }
    }
    public sealed class ChatClientAgent : AIAgent
    {
        public ChatClientAgent(Microsoft.Extensions.AI.IChatClient chatClient, string? instructions = null, string? name = null, string? description = null, IList<Microsoft.Extensions.AI.AITool>? tools = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) { }
        public ChatClientAgent(Microsoft.Extensions.AI.IChatClient chatClient, ChatClientAgentOptions? options, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) { }
        public string? Instructions => null;
        public Task<AgentResponse> RunAsync(string message, AgentSession? session, ChatClientAgentRunOptions? options, CancellationToken cancellationToken = default) => null!;
        public Task<AgentResponse> RunAsync(IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, AgentSession? session, ChatClientAgentRunOptions? options, CancellationToken cancellationToken = default) => null!;
        public IAsyncEnumerable<AgentResponseUpdate> RunStreamingAsync(string message, AgentSession? session, ChatClientAgentRunOptions? options, CancellationToken cancellationToken = default) => null!;
        public IAsyncEnumerable<AgentResponseUpdate> RunStreamingAsync(IEnumerable<Microsoft.Extensions.AI.ChatMessage> messages, AgentSession? session, ChatClientAgentRunOptions? options, CancellationToken cancellationToken = default) => null!;
    }
    public sealed class AIAgentBuilder(AIAgent innerAgent)
    {
        public AIAgentBuilder Use(Func<AIAgent, AIAgent> agentFactory) => this;
        public AIAgentBuilder Use(Func<IEnumerable<Microsoft.Extensions.AI.ChatMessage>, AgentSession?, AgentRunOptions?, Func<IEnumerable<Microsoft.Extensions.AI.ChatMessage>, AgentSession?, AgentRunOptions?, CancellationToken, Task>, CancellationToken, Task> sharedFunc) => this;
        public AIAgentBuilder Use(
            Func<IEnumerable<Microsoft.Extensions.AI.ChatMessage>, AgentSession?, AgentRunOptions?, AIAgent, CancellationToken, Task<AgentResponse>>? runFunc,
            Func<IEnumerable<Microsoft.Extensions.AI.ChatMessage>, AgentSession?, AgentRunOptions?, AIAgent, CancellationToken, IAsyncEnumerable<AgentResponseUpdate>>? runStreamingFunc) => this;
        public AIAgent Build(IServiceProvider? services = null) => innerAgent;
    }
    public sealed class ToolApprovalAgentOptions;
    public sealed class ToolApprovalAgent(AIAgent innerAgent, ToolApprovalAgentOptions? options = null) : DelegatingAIAgent(innerAgent)
    {
        public static Func<Microsoft.Extensions.AI.ToolApprovalRequestContent, bool> AllToolsAutoApprovalRule => _ => true;
    }
    public static class ToolApprovalAgentBuilderExtensions { public static AIAgentBuilder UseToolApproval(this AIAgentBuilder builder, ToolApprovalAgentOptions? options = null) => builder; }
    public sealed class OpenTelemetryAgent(AIAgent innerAgent, string? sourceName = null) : DelegatingAIAgent(innerAgent) { public bool EnableSensitiveData { get; set; } }
    public static class AIAgentExtensions { public static Microsoft.Extensions.AI.AIFunction AsAIFunction(this AIAgent agent) => null!; }
}
namespace Microsoft.Extensions.AI
{
    public static class ChatClientExtensions
    {
        public static ChatClientAgent AsAIAgent(this IChatClient chatClient, string? instructions = null, string? name = null, string? description = null, IList<AITool>? tools = null, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => null!;
        public static ChatClientAgent AsAIAgent(this IChatClient chatClient, ChatClientAgentOptions? options, ILoggerFactory? loggerFactory = null, IServiceProvider? services = null) => null!;
        public static ChatClientAgent CreateAIAgent(this IChatClient chatClient, string? instructions = null, string? name = null, string? description = null, IList<AITool>? tools = null) => null!;
    }
    public static class ChatClientBuilderExtensions
    {
        public static ChatClientAgent BuildAIAgent(this ChatClientBuilder builder, string? instructions = null, string? name = null, string? description = null, IList<AITool>? tools = null) => null!;
    }
}
