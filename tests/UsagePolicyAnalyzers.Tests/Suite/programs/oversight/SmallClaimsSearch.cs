// scope: UPA2001
using Microsoft.Extensions.AI;

namespace Court.SmallClaims;

public sealed class PrecedentSearch(IChatClient client, IPrecedents precedents)
{
    public async Task<IReadOnlyList<Precedent>> FindAsync(string facts)
    {
        var reply = await client.GetResponseAsync("Name up to five search terms for precedents to this lawsuit, comma separated: " + facts);
        var found = new List<Precedent>();
        foreach (var term in reply.Text.Split(','))
            found.AddRange(await precedents.SearchAsync(term.Trim()));
        return found.DistinctBy(p => p.Citation).ToList();
    }
}

public record Precedent(string Citation, string Judgment);
public interface IPrecedents { Task<IEnumerable<Precedent>> SearchAsync(string term); }
