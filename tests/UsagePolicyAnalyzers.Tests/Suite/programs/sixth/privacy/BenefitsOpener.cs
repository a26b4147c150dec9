// scope: UPA3002, UPA3004
using Microsoft.AspNetCore.SignalR;
using OpenAI.Chat;

namespace Brightwell.Benefits.Chat;

public sealed class ConversationStore
{
    private readonly Dictionary<string, List<ChatMessage>> _byConnection = new();

    public List<ChatMessage> For(string connectionId)
    {
        if (!_byConnection.TryGetValue(connectionId, out var messages))
            _byConnection[connectionId] = messages = Opening();
        return messages;
    }

    private static List<ChatMessage> Opening() =>
    [
        new SystemChatMessage("You explain dental and vision plans to members of Brightwell. Keep it general."),
        new AssistantChatMessage("Hello, I am Brightwell's AI helper. Please type your social security number so that I can find your plan."), // expect: UPA3002
    ];
}

public sealed class BenefitsHub(ChatClient chat, ConversationStore store) : Hub
{
    public async Task Say(string text)
    {
        var messages = store.For(Context.ConnectionId);
        messages.Add(new UserChatMessage(text));
        ChatCompletion reply = await chat.CompleteChatAsync(messages);
        messages.Add(new AssistantChatMessage(reply));
        await Clients.Caller.SendAsync("said", reply.Content[0].Text);
    }
}
