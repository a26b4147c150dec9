// scope: UPA4002
using Microsoft.Extensions.Logging;
using OpenAI.Moderations;

namespace Guestbook;

public class Checker(ModerationClient moderation, ILogger<Checker> logger)
{
    private async Task CheckAsync(string text)
    {
        var result = await moderation.ClassifyTextAsync(text); // expect-near: UPA4002
        logger.LogInformation("moderation {Id}: flagged {Flagged}", result.GetRawResponse().Status, result.Value.Flagged);
    }

    public async Task<string> AddAsync(string entry, OpenAI.Chat.ChatClient chat)
    {
        await CheckAsync(entry);
        OpenAI.Chat.ChatCompletion c = await chat.CompleteChatAsync("Thank the guest for the entry: " + entry);
        return c.Content[0].Text;
    }
}
