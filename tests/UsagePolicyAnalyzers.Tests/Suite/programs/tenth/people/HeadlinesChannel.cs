// scope: UPA1001, UPA1002
using System.Net.Http.Json;
using System.Text;
using OpenAI.Chat;

namespace Tidewater.News.Telegram;

public record Story(string Headline, string Lead, string Section, Uri Link);

public interface INewsDesk
{
    Task<IReadOnlyList<Story>> LatestStoriesAsync(DateTimeOffset since, CancellationToken ct);
}

public class HeadlinesChannel
{
    private readonly ChatClient _chat;
    private readonly INewsDesk _desk;
    private readonly HttpClient _http;
    private readonly string _channel;
    private readonly string _botToken;

    public HeadlinesChannel(ChatClient chat, INewsDesk desk, HttpClient http, string channel, string botToken)
    {
        (_chat, _desk, _http, _channel, _botToken) = (chat, desk, http, channel, botToken);
    }

    public async Task PublishAsync(CancellationToken ct)
    {
        var stories = await _desk.LatestStoriesAsync(DateTimeOffset.UtcNow.AddHours(-12), ct);
        if (stories.Count < 3)
            return;

        var bulletin = await SummarizeAsync(stories, ct);
        var text = "🤖 Summarised by artificial intelligence\n\n" + bulletin;
        await SendAsync(text, ct); // expect: UPA1002
    }

    private async Task<string> SummarizeAsync(IReadOnlyList<Story> stories, CancellationToken ct)
    {
        var input = new StringBuilder();
        foreach (var group in stories.GroupBy(s => s.Section))
        {
            input.Append('[').Append(group.Key).AppendLine("]");
            foreach (var story in group)
                input.Append("* ").Append(story.Headline).Append(" - ").AppendLine(story.Lead);
        }

        var system = new SystemChatMessage(
            "You edit the evening news bulletin of a regional newspaper. " +
            "Condense the articles into five lines, one line a topic. Stay with what the articles report.");
        ChatCompletion completion = await _chat.CompleteChatAsync([system, new UserChatMessage(input.ToString())], cancellationToken: ct);
        return completion.Content[0].Text;
    }

    private async Task SendAsync(string text, CancellationToken ct)
    {
        var uri = $"https://api.telegram.org/bot{_botToken}/sendMessage";
        using var response = await _http.PostAsJsonAsync(uri, new { chat_id = _channel, text }, ct);
        response.EnsureSuccessStatusCode();
    }
}
