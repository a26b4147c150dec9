namespace Microsoft.SemanticKernel.Agents.Runtime
{
    public interface IAgentRuntime;
}

namespace Microsoft.SemanticKernel.Agents.Runtime.InProcess
{
    public sealed class InProcessRuntime : IAgentRuntime, IAsyncDisposable
    {
        public Task StartAsync(CancellationToken cancellationToken = default) => null!;
        public Task RunUntilIdleAsync() => null!;
        public ValueTask DisposeAsync() => default;
    }
}

namespace Microsoft.SemanticKernel.Agents.Orchestration
{
    public sealed class OrchestrationResult<TValue> { public ValueTask<TValue> GetValueAsync(TimeSpan? timeout = null, CancellationToken cancellationToken = default) => default; }
    public abstract class AgentOrchestration<TInput, TOutput>
    {
        public Func<ChatMessageContent, ValueTask>? ResponseCallback { get; init; }
        public ValueTask<OrchestrationResult<TOutput>> InvokeAsync(TInput input, Runtime.IAgentRuntime runtime, CancellationToken cancellationToken = default) => default;
    }
}

namespace Microsoft.SemanticKernel.Agents.Orchestration.Sequential
{
    public class SequentialOrchestration<TInput, TOutput>(params Agent[] agents) : AgentOrchestration<TInput, TOutput>;
    public class SequentialOrchestration(params Agent[] members) : SequentialOrchestration<string, string>(members);
}

namespace Microsoft.SemanticKernel.Agents.Orchestration.Concurrent
{
    public class ConcurrentOrchestration<TInput, TOutput>(params Agent[] agents) : AgentOrchestration<TInput, TOutput>;
    public class ConcurrentOrchestration(params Agent[] members) : ConcurrentOrchestration<string, string[]>(members);
}

namespace Microsoft.SemanticKernel.Agents.Orchestration.GroupChat
{
    public abstract class GroupChatManager;
    public class GroupChatOrchestration<TInput, TOutput>(GroupChatManager manager, params Agent[] agents) : AgentOrchestration<TInput, TOutput>;
    public class GroupChatOrchestration(GroupChatManager manager, params Agent[] members) : GroupChatOrchestration<string, string>(manager, members);
}

namespace Microsoft.SemanticKernel.Agents.Orchestration.Handoff
{
    public class OrchestrationHandoffs
    {
        public static OrchestrationHandoffs StartWith(Agent agent) => null!;
        public OrchestrationHandoffs Add(Agent source, params Agent[] targets) => this;
        public OrchestrationHandoffs Add(Agent source, Agent target, string description) => this;
    }
    public class HandoffOrchestration<TInput, TOutput>(OrchestrationHandoffs handoffs, params Agent[] agents) : AgentOrchestration<TInput, TOutput>
    {
        public Func<ValueTask<ChatMessageContent>>? InteractiveCallback { get; init; }
    }
    public class HandoffOrchestration(OrchestrationHandoffs handoffs, params Agent[] members) : HandoffOrchestration<string, string>(handoffs, members);
}
