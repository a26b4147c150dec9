// scope: UPA4008
using System.Globalization;
using OpenAI.Chat;

namespace Hardware.Search;

public interface ISearchIndex
{
    Task PutAsync(string sku, IReadOnlyCollection<string> terms, CancellationToken ct);
}

/// <summary>Expands product titles to search terms. An empty or odd reply costs a few hits and nothing else.</summary>
public sealed class SynonymIndex(ChatClient chat, ISearchIndex index)
{
    private const string Ask =
        "List up to ten other words under which a customer might search for this product of a hardware store, " +
        "one a line, lower case, no brand names. Product: ";

    public async Task IndexAsync(IReadOnlyDictionary<string, string> titles, CancellationToken ct)
    {
        foreach (var (sku, title) in titles)
        {
            ChatCompletion reply = await chat.CompleteChatAsync([new UserChatMessage(Ask + title)], cancellationToken: ct);
            var terms = reply.Content
                .SelectMany(p => p.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                .Select(t => t.ToLower(CultureInfo.InvariantCulture))
                .Where(t => t.Length is > 2 and < 40)
                .ToHashSet();
            await index.PutAsync(sku, terms, ct);
        }
    }
}

public sealed class CatalogueReader(string path)
{
    public async Task<IReadOnlyDictionary<string, string>> ReadAsync(CancellationToken ct)
    {
        var titles = new Dictionary<string, string>();
        await foreach (var line in File.ReadLinesAsync(path, ct))
        {
            var cut = line.IndexOf(';');
            if (cut > 0) titles[line[..cut]] = line[(cut + 1)..];
        }
        return titles;
    }
}
