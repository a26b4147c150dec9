// scope: UPA4003
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Leserbriefe;

public class Leserbriefe(ChatClient chat, ModerationClient moderation)
{
    private int _zaehler;

    public async Task<string> BeantworteAsync(string brief)
    {
        if (_zaehler++ % 10 == 0) // expect-near: UPA4003
        {
            ModerationResult r = await moderation.ClassifyTextAsync(brief);
            if (r.Flagged) return "Der Brief wird nicht beantwortet.";
        }
        ChatCompletion c = await chat.CompleteChatAsync("Beantworte den Leserbrief:\n" + brief);
        return c.Content[0].Text;
    }
}
