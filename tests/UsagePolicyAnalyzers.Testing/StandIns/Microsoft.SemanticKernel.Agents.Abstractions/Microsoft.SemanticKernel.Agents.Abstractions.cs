namespace Microsoft.SemanticKernel.Agents
{
    public abstract class AgentThread;
    public class AgentInvokeOptions { public string AdditionalInstructions { get; set; } = ""; public KernelArguments? KernelArguments { get; set; } }
    public class AgentResponseItem<T>(T message) { public T Message { get; } = message; public static implicit operator T(AgentResponseItem<T> item) => item.Message; }
    public abstract class Agent
    {
        public string? Name { get; init; }
        public string? Instructions { get; init; }
        public string? Description { get; init; }
        public Kernel Kernel { get; init; } = null!;
        public virtual IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync(string message, AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => null!;
        public virtual IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync(ChatMessageContent message, AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => null!;
        public abstract IAsyncEnumerable<AgentResponseItem<ChatMessageContent>> InvokeAsync(ICollection<ChatMessageContent> messages, AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default);
        public virtual IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync(string message, AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default) => null!;
        public abstract IAsyncEnumerable<AgentResponseItem<StreamingChatMessageContent>> InvokeStreamingAsync(ICollection<ChatMessageContent> messages, AgentThread? thread = null, AgentInvokeOptions? options = null, CancellationToken cancellationToken = default);
    }
}
