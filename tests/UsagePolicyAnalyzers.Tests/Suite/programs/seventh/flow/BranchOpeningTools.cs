// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using Microsoft.Extensions.AI;

namespace Thames.Openings;

public sealed record Branch(int Id, string Town, string SortCode, TimeOnly Opens, TimeOnly Closes);

public sealed record BranchView(string Town, TimeOnly Opens, TimeOnly Closes, bool HasSortCode);

public interface IBranches
{
    Task<IReadOnlyList<Branch>> InTownAsync(string town, CancellationToken ct);
}

public sealed class BranchOpeningTools
{
    private readonly IChatClient _client;
    private readonly IBranches _branches;
    private readonly AIFunction _openings;

    public BranchOpeningTools(IChatClient client, IBranches branches)
    {
        _client = client;
        _branches = branches;
        _openings = AIFunctionFactory.Create(OpeningsAsync, "branch_openings", "Opening hours of the branches in a town");
    }

    public async Task<string> AnswerAsync(string question, CancellationToken ct)
    {
        var response = await _client.GetResponseAsync(question, new ChatOptions { Tools = [_openings] }, ct);
        return response.Text;
    }

    private async Task<BranchView[]> OpeningsAsync(string town, CancellationToken ct)
    {
        var found = await _branches.InTownAsync(town, ct);
        return found.Select(Project).ToArray();
    }

    private static BranchView Project(Branch b) => new(b.Town, b.Opens, b.Closes, b.SortCode is { Length: 6 });
}
