// scope: UPA2004
using Microsoft.Extensions.AI;

namespace Forge.Reviews;

public record Diff(string File, string Patch);

public interface ICodeReviewer
{
    Task<bool> ReviewAsync(Diff diff);
}

/// <summary>A linter with a language model behind it, one of several checks of a pull request.</summary>
public class ModelCodeReviewer(IChatClient client) : ICodeReviewer
{
    public async Task<bool> ReviewAsync(Diff diff)
    {
        var r = await client.GetResponseAsync("Does this patch leave debug output behind? yes or no\n" + diff.Patch);
        return !r.Text.StartsWith("yes", StringComparison.OrdinalIgnoreCase);
    }
}

public class GeneratedCodeReviewer : ICodeReviewer
{
    public Task<bool> ReviewAsync(Diff diff) => Task.FromResult(true);
}

public interface IReleaseTable
{
    Task InsertAsync(Guid id, string subject, string text);
    Task<(string? By, bool Yes)> ReadAsync(Guid id);
}

/// <summary>The release manager answers in the release table of the intranet.</summary>
public class ReleaseManagerReview(IReleaseTable table)
{
    public async Task<bool> RequestHumanApprovalAsync(string subject, string text, CancellationToken ct)
    {
        var id = Guid.NewGuid();
        await table.InsertAsync(id, subject, text);
        while (!ct.IsCancellationRequested)
        {
            var (by, yes) = await table.ReadAsync(id);
            if (by is not null)
                return yes;
            await Task.Delay(TimeSpan.FromMinutes(1), ct);
        }
        return false;
    }
}
