using OpenAI.Chat;

namespace SupportDesk.Repaired;

public sealed class ReturnsDesk(ChatClient chat, ILogger<ReturnsDesk> logger)
{
    private const string Instructions = """
        You collect what the returns department needs.
        Ask the customer for the order number. Never ask for card numbers or security codes.
        """;

    private const string Examples = """
        Extract name and city as JSON.
        Text: "Jo Lind, XXX-XX-XXXX, has moved to Bergen." Result: {"name":"Jo Lind","city":"Bergen"}
        """;

    public async Task<string> NextQuestionAsync(string conversation)
    {
        ChatCompletion reply = await chat.CompleteChatAsync(new SystemChatMessage(Instructions), new UserChatMessage(conversation));
        return reply.Content[0].Text;
    }

    public async Task<string> ExtractAsync(string note)
    {
        ChatCompletion reply = await chat.CompleteChatAsync(new SystemChatMessage(Examples), new UserChatMessage(note));
        logger.LogInformation("Extracted {Length} characters, id {Id}", reply.Content[0].Text.Length, reply.Id);
        return reply.Content[0].Text;
    }
}
