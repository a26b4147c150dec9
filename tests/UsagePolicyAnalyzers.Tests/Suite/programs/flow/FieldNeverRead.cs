// scope: UPA4002
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Poems;

public class PoemService(ChatClient chat, ModerationClient moderation)
{
    private async Task CheckAsync(string text)
    {
        _ = await moderation.ClassifyTextAsync(text); // expect: UPA4002
    }

    public async Task<string> WriteAsync(string topic)
    {
        await CheckAsync(topic);
        ChatCompletion c = await chat.CompleteChatAsync("A poem about " + topic);
        return c.Content[0].Text;
    }
}
