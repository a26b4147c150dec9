// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenAI.Chat;

namespace Fjordpay.Chargebacks;

public sealed class Chargeback
{
    public Guid Id { get; init; }
    public string Merchant { get; init; } = "";
    public string CardNumber { get; init; } = "";
    public decimal Amount { get; init; }
    public string ReasonCode { get; init; } = "";
}

public sealed record BriefingJob(Guid Id, string Facts);

public interface IBriefingQueue
{
    ValueTask EnqueueAsync(Chargeback item, CancellationToken ct);
    IAsyncEnumerable<BriefingJob> ReadAllAsync(CancellationToken ct);
}

public sealed class BriefingQueue : IBriefingQueue
{
    private readonly Channel<BriefingJob> _channel = Channel.CreateBounded<BriefingJob>(128);

    public ValueTask EnqueueAsync(Chargeback item, CancellationToken ct)
    {
        var facts = string.Join("; ",
            "merchant " + item.Merchant,
            "amount " + item.Amount.ToString("N2"),
            "paid with " + item.CardNumber, // expect-near: UPA3001
            "reason " + item.ReasonCode);
        return _channel.Writer.WriteAsync(new BriefingJob(item.Id, facts), ct);
    }

    public IAsyncEnumerable<BriefingJob> ReadAllAsync(CancellationToken ct) => _channel.Reader.ReadAllAsync(ct);
}

public interface IBriefingStore
{
    Task SaveAsync(Guid id, string text, CancellationToken ct);
}

public sealed class BriefingWorker(IBriefingQueue queue, ChatClient chat, IBriefingStore store, ILogger<BriefingWorker> logger) : BackgroundService
{
    private static readonly SystemChatMessage Role = new("You summarise chargebacks for the back office in three neutral sentences.");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var job in queue.ReadAllAsync(stoppingToken))
        {
            List<ChatMessage> messages = [Role, new UserChatMessage(job.Facts)];
            ChatCompletion completion = await chat.CompleteChatAsync(messages, cancellationToken: stoppingToken);
            if (completion.FinishReason != ChatFinishReason.Stop)
            {
                logger.LogWarning("briefing {Id} ended with {Finish}", job.Id, completion.FinishReason);
                continue;
            }
            await store.SaveAsync(job.Id, completion.Content[0].Text, stoppingToken);
        }
    }
}
