// scope: UPA4002
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;
using OpenAI.Moderations;

namespace Antiquariat.Beschreibung;

public sealed class Verdicts
{
    private readonly Dictionary<string, bool> _flagged = new(StringComparer.Ordinal);

    public void Put(string id, ModerationResult verdict) => _flagged[id] = verdict.Flagged || verdict.Hate.Score > 0.4f;

    public bool TryGetReason(string id, [NotNullWhen(true)] out string? reason)
    {
        reason = _flagged.TryGetValue(id, out var flagged) ? (flagged ? "flagged" : null) : "not checked";
        return reason is not null;
    }
}

public sealed record Book(string Id, string Title, string SellerText);

public sealed class BookDescriptions(IChatClient client, ModerationClient moderation, ILogger<BookDescriptions> logger)
{
    public async IAsyncEnumerable<(string Id, string Text)> DescribeAsync(
        IReadOnlyList<Book> books, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        var verdicts = new Verdicts();
        await Parallel.ForEachAsync(books.Chunk(16), ct, async (chunk, token) =>
        {
            var results = (await moderation.ClassifyTextAsync(chunk.Select(b => b.SellerText), token)).Value;
            lock (verdicts)
            {
                for (var i = 0; i < chunk.Length; i++) verdicts.Put(chunk[i].Id, results[i]);
            }
        });

        foreach (var book in books)
        {
            if (verdicts.TryGetReason(book.Id, out var reason))
            {
                logger.LogInformation("book {Id} is left out: {Reason}", book.Id, reason);
                continue;
            }
            var response = await client.GetResponseAsync($"Draft a catalogue entry of 40 words for '{book.Title}'.\nSeller's text:\n{book.SellerText}", cancellationToken: ct);
            if (response.FinishReason == ChatFinishReason.Stop) yield return (book.Id, response.Text);
        }
    }
}
