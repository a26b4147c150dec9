// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;

namespace Fjordpay.Returns;

public sealed class ReturnCase
{
    public Guid Id { get; init; }
    public string Shop { get; init; } = "";
    public string CardNumber { get; init; } = "";
    public string Expiry { get; init; } = "";
    public decimal Amount { get; init; }

    public string Tail => CardNumber.Length > 4 ? CardNumber[^4..] : "----";
}

public readonly record struct ReturnJob(Guid Id, IReadOnlyDictionary<string, string> Facts);

public sealed class ReturnsFeed
{
    private readonly Channel<ReturnJob> _channel = Channel.CreateUnbounded<ReturnJob>();

    public ChannelReader<ReturnJob> Reader => _channel.Reader;

    public bool TryPost(ReturnCase item)
    {
        if (!Luhn(item.CardNumber)) return false;
        var facts = new Dictionary<string, string>
        {
            ["shop"] = item.Shop,
            ["card"] = "**** " + item.Tail,
            ["valid thru"] = item.Expiry,
            ["amount"] = item.Amount.ToString("N2"),
        };
        return _channel.Writer.TryWrite(new ReturnJob(item.Id, facts));
    }

    private static bool Luhn(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var d = digits[^(i + 1)] - '0';
            if (i % 2 == 1) d = d > 4 ? d * 2 - 9 : d * 2;
            sum += d;
        }
        return digits.Length > 11 && sum % 10 == 0;
    }
}

public interface IReturnNotes { Task AppendAsync(Guid id, string note, CancellationToken ct); }

public sealed class ReturnsWorker(ReturnsFeed feed, ChatClient chat, IReturnNotes notes, ILogger<ReturnsWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await feed.Reader.WaitToReadAsync(stoppingToken))
        {
            while (feed.Reader.TryRead(out var job))
            {
                var body = string.Join('\n', job.Facts.Select(pair => $"{pair.Key}: {pair.Value}"));
                ChatCompletion done = await chat.CompleteChatAsync(
                    [new SystemChatMessage("Write a file note about this return."), new UserChatMessage(body)],
                    cancellationToken: stoppingToken);
                logger.LogInformation("note for {Id}, {Tokens} tokens", job.Id, done.Usage.TotalTokenCount);
                await notes.AppendAsync(job.Id, done.Content[0].Text, stoppingToken);
            }
        }
    }
}
