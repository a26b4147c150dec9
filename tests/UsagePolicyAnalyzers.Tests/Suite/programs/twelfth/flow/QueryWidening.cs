// scope: UPA4008
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.AI;

namespace Archive.Search;

public sealed record Hit(string Signature, string Title);

public interface IArchiveIndex
{
    Task<IReadOnlyList<Hit>> FindAsync(IEnumerable<string> terms, CancellationToken ct);
}

public sealed class QueryWidening(IChatClient client)
{
    public async Task<string[]> WidenAsync(string query, CancellationToken ct)
    {
        var response = await client.GetResponseAsync(
            "Give up to six older spellings and synonyms for this archive query, one a line:\n" + query,
            new ChatOptions { Temperature = 0 },
            ct);
        return response.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
    }
}

public static class SearchEndpoints
{
    public static void MapSearch(this WebApplication app)
    {
        app.MapGet("/search", async (string q, QueryWidening widening, IArchiveIndex index, CancellationToken ct) =>
        {
            var terms = (await widening.WidenAsync(q, ct)).Prepend(q);
            var hits = await index.FindAsync(terms, ct);
            return Results.Ok(hits);
        });
    }
}
