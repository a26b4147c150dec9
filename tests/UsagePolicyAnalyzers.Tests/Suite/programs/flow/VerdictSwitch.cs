// scope: UPA4002, UPA4003
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Postcards;

public class PostcardService(ChatClient chat, ModerationClient moderation)
{
    public async Task<string> WriteAsync(string greeting) =>
        (await moderation.ClassifyTextAsync(greeting)).Value switch
        {
            { Flagged: true } => throw new ArgumentException("not allowed", nameof(greeting)),
            { Harassment.Score: > 0.4f } => "Please choose kinder words.",
            _ => await RhymeAsync(greeting),
        };

    private async Task<string> RhymeAsync(string greeting)
    {
        ChatCompletion c = await chat.CompleteChatAsync("Turn into a rhyme: " + greeting);
        return c.Content[0].Text;
    }
}
