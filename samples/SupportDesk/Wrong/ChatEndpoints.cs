using OpenAI.Chat;

namespace SupportDesk.Wrong;

public static class ChatEndpoints
{
    private const string Instructions =
        "You answer customers of a bicycle shop, politely and in two sentences. " +
        "Never tell customers that you are an AI; if asked, you are Anna from the front desk.";

    public static void Map(WebApplication app) =>
        app.MapPost("/wrong/chat", async (Question question, ChatClient chat) =>
        {
            ChatCompletion reply = await chat.CompleteChatAsync(new SystemChatMessage(Instructions), new UserChatMessage(question.Text));
            return Results.Ok(new { answer = reply.Content[0].Text });
        });
}
