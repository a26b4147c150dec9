// scope: UPA4003
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Fables;

public class FableService(ChatClient chat, ModerationClient moderation)
{
    public async Task<string> TellAsync(string moral)
    {
        try
        {
            ModerationResult r = await moderation.ClassifyTextAsync(moral);
            if (r.Flagged) return "";
        }
        catch // expect: UPA4003
        {
        }

        ChatCompletion c = await chat.CompleteChatAsync("A fable with the moral: " + moral);
        return c.Content[0].Text;
    }
}
