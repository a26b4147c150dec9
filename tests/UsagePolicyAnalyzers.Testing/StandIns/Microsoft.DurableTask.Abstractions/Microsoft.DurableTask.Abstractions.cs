namespace Microsoft.DurableTask
{
    public abstract class TaskOrchestrationContext
    {
        public abstract string InstanceId { get; }
        public abstract Task<T> WaitForExternalEvent<T>(string eventName, CancellationToken cancellationToken = default);
        public Task<T> WaitForExternalEvent<T>(string eventName, TimeSpan timeout) => null!;
        public abstract Task<TResult> CallActivityAsync<TResult>(string name, object? input = null);
        public Task CallActivityAsync(string name, object? input = null) => null!;
        public T? GetInput<T>() => default;
    }
    public abstract class TaskOrchestrator<TInput, TOutput> { public abstract Task<TOutput> RunAsync(TaskOrchestrationContext context, TInput input); }
}
