// scope: UPA1001, UPA1002
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.AI;

namespace Cellar.Search;

public record Bottle(int Id, string Label, string Region, int Year);
public record SearchResult(int Total, IReadOnlyList<Bottle> Bottles);

public interface IBottleIndex
{
    Task<IReadOnlyList<Bottle>> QueryAsync(string lucene, int top);
}

public static class SearchEndpoints
{
    public static RouteGroupBuilder MapCellarSearch(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/cellar");
        group.MapGet("/search", SearchAsync);
        group.MapGet("/bottles/{id:int}", async (int id, IBottleIndex index) => (await index.QueryAsync($"id:{id}", 1)).FirstOrDefault() is { } b ? Results.Ok(b) : Results.NotFound());
        return group;
    }

    private static async Task<IResult> SearchAsync(string q, IChatClient chat, IBottleIndex index, CancellationToken ct)
    {
        var rewritten = await chat.GetResponseAsync(
            "Rewrite the search of a wine shop visitor as a Lucene query over the fields label, region and year. Output the query only.\n" + q,
            new ChatOptions { Temperature = 0 }, ct);

        var query = rewritten.Text.Trim('`', ' ', '\n');
        var hits = await index.QueryAsync(query.Length == 0 ? "label:" + q : query, 24);
        return Results.Ok(new SearchResult(hits.Count, hits));
    }
}
