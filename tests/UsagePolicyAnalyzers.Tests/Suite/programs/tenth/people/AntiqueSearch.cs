// scope: UPA1001
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Attic.Market.Search;

public record Lot(int Number, string Title, string Description, decimal Estimate);

public interface ILotIndex
{
    Task<IReadOnlyList<Lot>> QueryAsync(string fullTextQuery, int take, CancellationToken ct);
}

public class QueryRewriter
{
    private readonly IChatClient _client;

    public QueryRewriter(IChatClient client) => _client = client;

    public async Task<string> RewriteAsync(string typed, CancellationToken ct)
    {
        var response = await _client.GetResponseAsync(
            [
                new ChatMessage(ChatRole.System, """
                    Turn what a visitor typed into a query for the full-text index of an auction house.
                    Use AND, OR and quotes. Add the English term for furniture styles (Biedermeier, Louis XVI).
                    Return the query only.
                    """),
                new ChatMessage(ChatRole.User, typed)
            ],
            new ChatOptions { MaxOutputTokens = 60 }, ct);
        return response.Text.Trim();
    }
}

[ApiController]
[Route("lots")]
public class LotsController : ControllerBase
{
    private readonly QueryRewriter _rewriter;
    private readonly ILotIndex _index;

    public LotsController(QueryRewriter rewriter, ILotIndex index)
    {
        _rewriter = rewriter;
        _index = index;
    }

    [HttpGet("search")]
    public async Task<IReadOnlyList<Lot>> Search([FromQuery] string q, CancellationToken ct)
    {
        var query = q.Length > 12 ? await _rewriter.RewriteAsync(q, ct) : q;
        return await _index.QueryAsync(query, 30, ct);
    }
}
