// scope: UPA4002
using System.Diagnostics;
using System.Diagnostics.Metrics;
using OpenAI.Chat;
using OpenAI.Moderations;

namespace Gasthof.Guestbook;

public sealed class GuestbookMetrics(IMeterFactory meters)
{
    private readonly Counter<long> _checked = meters.Create("Gasthof.Guestbook").CreateCounter<long>("guestbook.checked");

    public void Checked(bool flagged) => _checked.Add(1, new KeyValuePair<string, object?>("flagged", flagged));
}

public sealed class GuestbookReplies(ChatClient chat, ModerationClient moderation, GuestbookMetrics metrics)
{
    public async Task<string> ReplyAsync(string entry, string house)
    {
        using var activity = Activity.Current?.Source.StartActivity("guestbook.reply");

        ModerationResult verdict = await moderation.ClassifyTextAsync(entry); // expect: UPA4002
        metrics.Checked(verdict.Flagged);
        activity?.SetTag("guestbook.harassment", verdict.Harassment.Score);

        ChatCompletion completion = await chat.CompleteChatAsync(
            new SystemChatMessage($"You thank guests of the inn {house} for their entry in the guest book. Two sentences, no discounts."),
            new UserChatMessage(entry));
        return completion.Content[0].Text;
    }
}
