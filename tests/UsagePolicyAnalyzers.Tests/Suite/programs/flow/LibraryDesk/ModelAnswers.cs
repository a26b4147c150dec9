using OpenAI.Chat;

namespace Library.Desk;

public class ModelAnswers(ChatClient chat) : IAnswers
{
    public async Task<string> AnswerAsync(string question)
    {
        ChatCompletion c = await chat.CompleteChatAsync(
            new SystemChatMessage("Answer questions about opening hours of the library."),
            new UserChatMessage(question));
        return c.Content[0].Text;
    }
}
