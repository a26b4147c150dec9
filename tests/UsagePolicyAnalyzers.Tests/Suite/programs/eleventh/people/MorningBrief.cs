// scope: UPA1001, UPA1002
using System.Net.Mail;
using System.Text;
using OpenAI.Chat;

namespace Courier.MorningBrief;

public interface INewsFeed
{
    IAsyncEnumerable<NewsItem> SinceAsync(DateTimeOffset since, CancellationToken ct);
}

public sealed record NewsItem(string Headline, string Body, string Source);

public sealed class MorningBriefJob(INewsFeed feed, ChatClient chat, SmtpClient smtp, IReadOnlyList<string> subscribers)
{
    private const string Editor =
        "You are the editor of a morning news brief. Summarize the day's news items in five short paragraphs, " +
        "most important first. Neutral tone, no headlines in capitals, name the source of each item.";

    public async Task RunAsync(CancellationToken ct)
    {
        var items = new StringBuilder();
        await foreach (var item in feed.SinceAsync(DateTimeOffset.UtcNow.AddDays(-1), ct))
            items.AppendLine($"{item.Headline} ({item.Source})").AppendLine(item.Body).AppendLine();

        ChatCompletion brief = await chat.CompleteChatAsync(
            [new SystemChatMessage(Editor), new UserChatMessage(items.ToString())], cancellationToken: ct);

        foreach (var subscriber in subscribers)
        {
            var body = "Good morning,\n\n" + brief.Content[0].Text + "\n\nUnsubscribe: https://courier.example/brief/off";
            await smtp.SendMailAsync("brief@courier.example", subscriber, "Your morning brief", body, ct); // expect: UPA1001, UPA1002
        }
    }
}
