using OpenAI.Chat;

namespace Loans.Portal;

public interface IModel { Task<int> ScoreAsync(string prompt); }

public class OpenAiModel(ChatClient chat) : IModel
{
    public async Task<int> ScoreAsync(string prompt)
    {
        ChatCompletion c = await chat.CompleteChatAsync(prompt);
        return int.TryParse(c.Content[0].Text, out var score) ? score : 0;
    }
}
