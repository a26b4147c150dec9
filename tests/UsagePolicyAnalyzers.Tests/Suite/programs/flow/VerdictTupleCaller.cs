// scope: UPA4002
using OpenAI.Moderations;

namespace Guestbook;

public class Checker(ModerationClient moderation)
{
    public async Task<(bool Ok, string Reason)> CheckAsync(string text)
    {
        ModerationResult r = await moderation.ClassifyTextAsync(text);
        var reasons = new List<string>();
        if (r.Hate.Flagged) reasons.Add("hate");
        if (r.Violence.Flagged) reasons.Add("violence");
        return (reasons.Count == 0, string.Join(", ", reasons));
    }
}

public class Guestbook(Checker checker, OpenAI.Chat.ChatClient chat)
{
    public async Task<string> AddAsync(string entry)
    {
        var (ok, reason) = await checker.CheckAsync(entry);
        if (!ok) return "Not published: " + reason;
        OpenAI.Chat.ChatCompletion c = await chat.CompleteChatAsync("Thank the guest for the entry: " + entry);
        return c.Content[0].Text;
    }
}
