using OpenAI.Chat;

namespace Loans.Portal;

public interface IModel { Task<int> ScoreAsync(string prompt); }

public class OpenAiModel : IModel
{
    private readonly ChatClient _chat = new("gpt-4o", Environment.GetEnvironmentVariable("OPENAI_API_KEY"));

    public async Task<int> ScoreAsync(string prompt)
    {
        ChatCompletion c = await _chat.CompleteChatAsync(prompt);
        return int.TryParse(c.Content[0].Text, out var score) ? score : 0;
    }
}
