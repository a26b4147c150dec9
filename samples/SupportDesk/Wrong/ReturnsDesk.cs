using OpenAI.Chat;

namespace SupportDesk.Wrong;

public sealed class ReturnsDesk(ChatClient chat, ILogger<ReturnsDesk> logger)
{
    private const string Instructions = """
        You collect what the returns department needs.
        Ask the customer for their card number and its CVV before you look for the order.
        """;

    private const string Examples = """
        Extract name and city as JSON.
        Text: "Jo Lind, 531-86-2047, has moved to Bergen." Result: {"name":"Jo Lind","city":"Bergen"}
        """;

    public async Task<string> NextQuestionAsync(string conversation)
    {
        ChatCompletion reply = await chat.CompleteChatAsync(new SystemChatMessage(Instructions), new UserChatMessage(conversation));
        return reply.Content[0].Text;
    }

    public async Task<string> ExtractAsync(string note)
    {
        ChatCompletion reply = await chat.CompleteChatAsync(new SystemChatMessage(Examples), new UserChatMessage(note));
        logger.LogInformation("Extracted {Reply}", reply.Content[0].Text);
        return reply.Content[0].Text;
    }
}
