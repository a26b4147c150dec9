namespace AutoGen.Core;

public interface IMessage { string? From { get; set; } }

public class Role(string name)
{
    public static Role User { get; } = new("user");
    public static Role Assistant { get; } = new("assistant");
    public static Role System { get; } = new("system");
    public string Name { get; } = name;
}

public class TextMessage(Role role, string content, string? from = null) : IMessage
{
    public Role Role { get; set; } = role;
    public string Content { get; } = content;
    public string? From { get; set; } = from;
}

public class TextMessageUpdate : IMessage { public string? Content { get; set; } public string? From { get; set; } }

public interface IAgent { Task<IMessage> GenerateReplyAsync(IEnumerable<IMessage> messages, object? options = null, CancellationToken cancellationToken = default); }

public interface IStreamingAgent : IAgent { IAsyncEnumerable<IMessage> GenerateStreamingReplyAsync(IEnumerable<IMessage> messages, object? options = null, CancellationToken cancellationToken = default); }

public class MiddlewareStreamingAgent<T>(T agent) : IStreamingAgent
{
    public T Agent { get; } = agent;
    public Task<IMessage> GenerateReplyAsync(IEnumerable<IMessage> messages, object? options = null, CancellationToken cancellationToken = default) => null!;
    public IAsyncEnumerable<IMessage> GenerateStreamingReplyAsync(IEnumerable<IMessage> messages, object? options = null, CancellationToken cancellationToken = default) => null!;
}

public static class AgentExtension
{
    public static Task<IMessage> SendAsync(this IAgent agent, string message, IEnumerable<IMessage>? chatHistory = null, CancellationToken ct = default) => null!;
    public static Task<IMessage> SendAsync(this IAgent agent, IMessage? message = null, IEnumerable<IMessage>? chatHistory = null, CancellationToken ct = default) => null!;
    public static Task<IEnumerable<IMessage>> InitiateChatAsync(this IAgent agent, IAgent receiver, string? message = null, int maxRound = 10, CancellationToken ct = default) => null!;
}
