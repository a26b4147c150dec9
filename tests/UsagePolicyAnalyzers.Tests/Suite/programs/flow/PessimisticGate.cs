// scope: UPA4003
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Fables;

public class FableService(ChatClient chat, ModerationClient moderation)
{
    public async Task<string> TellAsync(string moral)
    {
        bool flagged = true;
        try
        {
            ModerationResult r = await moderation.ClassifyTextAsync(moral);
            flagged = r.Flagged;
        }
        catch (HttpRequestException e)
        {
            Console.Error.WriteLine("moderation: " + e.StatusCode);
        }

        if (flagged) return "";
        ChatCompletion c = await chat.CompleteChatAsync("A fable with the moral: " + moral);
        return c.Content[0].Text;
    }
}
