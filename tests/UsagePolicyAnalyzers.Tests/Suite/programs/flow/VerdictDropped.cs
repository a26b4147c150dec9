// scope: UPA4002
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Postcards;

public class PostcardService(ChatClient chat, ModerationClient moderation)
{
    public async Task<string> WriteAsync(string greeting)
    {
        await moderation.ClassifyTextAsync(greeting); // expect: UPA4002
        ChatCompletion c = await chat.CompleteChatAsync("Turn into a rhyme: " + greeting);
        return c.Content[0].Text;
    }
}
