// scope: UPA3001
using System.Data.Common;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;

namespace Dba.Plans;

public sealed record SlowQuery(string Sql, TimeSpan Duration);

public interface ISlowQueryLog
{
    IAsyncEnumerable<SlowQuery> ReadAsync(CancellationToken ct);
}

public sealed class QueryPlanAdvisor(ISlowQueryLog log, DbDataSource source, IChatClient model) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var parts = new DbConnectionStringBuilder { ConnectionString = source.ConnectionString };
        var database = parts.TryGetValue("Database", out var name) ? name.ToString() : "unknown";

        await foreach (var query in log.ReadAsync(stoppingToken))
        {
            await using var connection = await source.OpenConnectionAsync(stoppingToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "explain " + query.Sql;
            var plan = await command.ExecuteScalarAsync(stoppingToken) as string;

            var prompt = string.Format(
                "You tune PostgreSQL.\nDatabase: {0}\nServer version: {1}\nTokens in the statement: {2}\nPlan:\n{3}",
                database, connection.ServerVersion, query.Sql.Split(' ').Length, plan);
            var response = await model.GetResponseAsync(prompt, cancellationToken: stoppingToken);
            Console.WriteLine(response.Text.Length);
        }
    }
}
