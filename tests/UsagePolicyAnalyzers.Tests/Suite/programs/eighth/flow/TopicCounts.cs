// scope: UPA3005
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;

namespace Bibliotheca.Mailbox;

public enum Topic { Other, Renewal, Fee, OpeningHours, RoomBooking }

public sealed record Mail(long Id, string Body);

public sealed class TopicCounts
{
    private static readonly Meter Meter = new("Bibliotheca.Mailbox");
    private static readonly Counter<int> Sorted = Meter.CreateCounter<int>("mails_sorted");
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("sort_seconds");

    private readonly ChatClient _chat;
    private readonly ILogger _logger;

    public TopicCounts(ChatClient chat, ILogger<TopicCounts> logger)
    {
        _chat = chat;
        _logger = logger;
    }

    public async Task<IReadOnlyDictionary<long, Topic>> SortAsync(IAsyncEnumerable<Mail> mails, CancellationToken ct)
    {
        var result = new Dictionary<long, Topic>();
        await foreach (var mail in mails.WithCancellation(ct))
        {
            var started = TimeProvider.System.GetTimestamp();
            var topic = await TopicOfAsync(mail, ct);
            Duration.Record(TimeProvider.System.GetElapsedTime(started).TotalSeconds);
            Sorted.Add(1, new KeyValuePair<string, object?>("topic", topic.ToString()));
            result[mail.Id] = topic;
        }
        _logger.LogInformation("{Count} mails sorted, {Other} left over", result.Count, result.Values.Count(t => t is Topic.Other));
        return result;
    }

    private async Task<Topic> TopicOfAsync(Mail mail, CancellationToken ct)
    {
        var prompt = $"Which topic fits this mail to a library? Answer with one of {string.Join(", ", Enum.GetNames<Topic>())}.\n\n{mail.Body}";
        ChatCompletion c = await _chat.CompleteChatAsync([new UserChatMessage(prompt)], cancellationToken: ct);
        if (c.Refusal is null && Enum.TryParse<Topic>(c.Content[0].Text.Trim(), ignoreCase: true, out var topic)) return topic;

        _logger.LogDebug("mail {MailId}: no topic in reply {ReplyId}, {Tokens} tokens", mail.Id, c.Id, c.Usage.OutputTokenCount);
        return Topic.Other;
    }
}
