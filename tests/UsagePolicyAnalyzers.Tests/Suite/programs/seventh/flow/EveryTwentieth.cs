// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using Microsoft.Extensions.AI;
using OpenAI.Moderations;

namespace Gannet.Quotes;

public sealed record Quote(string Author, string Text);

public interface IQuoteGate
{
    Task<bool> AcceptAsync(Quote quote, CancellationToken ct);
}

public sealed class RotatingGate(ModerationClient moderation) : IQuoteGate
{
    private const int Interval = 20;
    private int _seen;

    public async Task<bool> AcceptAsync(Quote quote, CancellationToken ct)
    {
        var turn = Interlocked.Increment(ref _seen);
        if (turn % Interval != 0) return true; // expect-near: UPA4003
        ModerationResult verdict = await moderation.ClassifyTextAsync(quote.Text, ct);
        return !verdict.Flagged;
    }
}

public sealed class QuoteLabels(IChatClient client, IQuoteGate gate)
{
    private readonly SemaphoreSlim _slots = new(4);

    public async Task<IReadOnlyDictionary<Quote, string>> LabelAsync(IEnumerable<Quote> quotes, CancellationToken ct)
    {
        var labelled = await Task.WhenAll(quotes.Select(q => LabelOneAsync(q, ct)));
        return labelled.Where(l => l.Label is not null).ToDictionary(l => l.Quote, l => l.Label!);
    }

    private async Task<(Quote Quote, string? Label)> LabelOneAsync(Quote quote, CancellationToken ct)
    {
        await _slots.WaitAsync(ct);
        try
        {
            if (!await gate.AcceptAsync(quote, ct)) return (quote, null);
            var response = await client.GetResponseAsync("Name the theme of this quotation in one word:\n" + quote.Text, cancellationToken: ct);
            return (quote, response.Text.Trim());
        }
        finally
        {
            _slots.Release();
        }
    }
}
