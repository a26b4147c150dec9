// scope: UPA4003
using System.ClientModel;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Outages;

public class CaptionService(ChatClient chat, ModerationClient moderation, ILogger<CaptionService> log)
{
    public async Task<string?> OpenAsync(string text)
    {
        try
        {
            ModerationResult r = await moderation.ClassifyTextAsync(text);
            if (r.Flagged) return null;
        }
        catch (ClientResultException e) // expect: UPA4003
        {
            log.LogWarning(e, "moderation not reachable");
        }
        return (await chat.CompleteChatAsync("Caption: " + text)).Value.Content[0].Text;
    }

    public async Task<string?> ClosedAsync(string text)
    {
        bool flagged;
        try
        {
            flagged = (await moderation.ClassifyTextAsync(text)).Value.Flagged;
        }
        catch (ClientResultException e)
        {
            log.LogWarning(e, "moderation not reachable");
            flagged = true;
        }
        return flagged ? null : (await chat.CompleteChatAsync("Caption: " + text)).Value.Content[0].Text;
    }
}
