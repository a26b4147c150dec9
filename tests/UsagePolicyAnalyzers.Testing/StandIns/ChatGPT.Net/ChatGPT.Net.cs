namespace ChatGPT.Net;

public class ChatGpt(string apikey, object? config = null)
{
    public void SetConversationSystemMessage(string conversationId, string message) { }
    public Task<string> Ask(string prompt, string? conversationId = null) => null!;
    public Task<string> AskStream(Action<string> callback, string prompt, string? conversationId = null) => null!;
    public Task<string> AskStream(Action<string> callback, List<object> promptContentItems, string? conversationId = null) => null!;
}

public class ChatGptUnofficial(string sessionToken)
{
    public Task<string> Ask(string prompt, string? conversationId = null) => null!;
    public Task<string> AskStream(Action<string> callback, string prompt, string? conversationId = null) => null!;
}
