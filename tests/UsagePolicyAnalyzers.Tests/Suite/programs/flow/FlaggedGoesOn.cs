// scope: UPA4003
using Microsoft.Extensions.Logging;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Fanfic;

public class FanficService(ChatClient chat, ModerationClient moderation, ILogger<FanficService> log)
{
    public async Task<string> ContinueAsync(string chapter, string user)
    {
        ModerationResult r = await moderation.ClassifyTextAsync(chapter);
        if (r.Flagged) // expect-near: UPA4003
        {
            log.LogWarning("flagged chapter of {User}", user);
        }

        ChatCompletion c = await chat.CompleteChatAsync("Continue the chapter:\n" + chapter);
        return c.Content[0].Text;
    }
}
