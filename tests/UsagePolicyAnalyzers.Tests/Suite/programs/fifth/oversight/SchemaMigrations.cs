// scope: UPA2001
using Microsoft.Extensions.AI;

namespace Data.Migrations;

public enum Outcome { Apply, Reject, Defer }

public record SchemaMigration(string Name, string Sql, string Author);

public interface IMigrationRunner
{
    Task ApplyAsync(SchemaMigration migration);
    Task RejectAsync(SchemaMigration migration, string reason);
}

/// <summary>Lints database migrations of the staging cluster before they run.</summary>
public sealed class MigrationGate(IChatClient model, IMigrationRunner runner)
{
    public async Task RunAsync(IAsyncEnumerable<SchemaMigration> queue)
    {
        await foreach (var migration in queue)
        {
            var reply = await model.GetResponseAsync(
                "Does this migration lock a large table? Say Apply, Reject or Defer, then a reason. Border cases: Defer.\n```sql\n" + migration.Sql + "\n```");
            var (word, reason) = Split(reply.Text);
            switch (Enum.TryParse<Outcome>(word, true, out var o) ? o : Outcome.Defer)
            {
                case Outcome.Apply:
                    await runner.ApplyAsync(migration);
                    break;
                case Outcome.Reject:
                    await runner.RejectAsync(migration, reason);
                    break;
            }
        }
    }

    private static (string, string) Split(string text) =>
        text.IndexOf(' ') is > 0 and var i ? (text[..i].TrimEnd('.', ':', ','), text[(i + 1)..]) : (text, "");
}
