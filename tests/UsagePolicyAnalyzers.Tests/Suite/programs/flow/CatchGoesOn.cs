// scope: UPA4003
using System.ClientModel;
using Microsoft.Extensions.Logging;
using OpenAI.Moderations;

namespace Gate;

public class TextGate(ModerationClient moderation, ILogger<TextGate> logger, OpenAI.Chat.ChatClient chat)
{
    public async Task<bool> IsAllowedAsync(string text)
    {
        try
        {
            ModerationResult r = await moderation.ClassifyTextAsync(text);
            return !r.Flagged;
        }
        catch (ClientResultException e) // expect-near: UPA4003
        {
            logger.LogWarning(e, "moderation not reachable");
            return true;
        }
    }

    public async Task<string> AnswerAsync(string text)
    {
        if (!await IsAllowedAsync(text)) return "That is against the rules.";
        OpenAI.Chat.ChatCompletion c = await chat.CompleteChatAsync(text);
        return c.Content[0].Text;
    }
}
