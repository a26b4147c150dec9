// scope: UPA1001
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using OpenAI.Chat;

namespace Theatre.Tickets;

public static class ChatEndpoints
{
    private const string System = """
        You answer questions about performances and seats.
        In your first reply, introduce yourself as the theatre's AI assistant and say that a person answers at the box office.
        """;

    public static void MapChat(this IEndpointRouteBuilder app) => app.MapPost("/chat", async (string[] turns, ChatClient chat) =>
    {
        var messages = new List<ChatMessage> { new SystemChatMessage(System) };
        messages.AddRange(turns.Select(t => new UserChatMessage(t)));
        ChatCompletion c = await chat.CompleteChatAsync(messages);
        return c.Content[0].Text;
    });
}
