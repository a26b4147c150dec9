// scope: UPA3003
using OpenAI.Chat;

namespace Shelter.Intake;

public interface IIntakeReader
{
    Task<string> ExtractAsync(string note);
}

public class IntakeReader : IIntakeReader
{
    private readonly ChatClient _chat;

    public IntakeReader(ChatClient chat)
    {
        _chat = chat;
    }

    private static ChatMessage[] Conversation(string note) => new ChatMessage[]
    {
        ChatMessage.CreateSystemMessage("Extract name, date of arrival and number of beds from intake notes. One line: name; date; beds."),
        ChatMessage.CreateUserMessage(
            "Arrived 12 March with her two sons. Darlene Whitcomb, " +
            "social 417-68-3952, asks for a quiet room."), // expect-near: UPA3003
        ChatMessage.CreateAssistantMessage("Darlene Whitcomb; 12 March; 3"),
        ChatMessage.CreateUserMessage(note),
    };

    public async Task<string> ExtractAsync(string note)
    {
        ChatCompletion result = await _chat.CompleteChatAsync(Conversation(note), new ChatCompletionOptions { Temperature = 0 });
        return result.Content[0].Text;
    }
}
