// scope: UPA3001
using System.Data.Common;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Hosting;

namespace Dba.Watch;

public sealed record SlowQuery(string Sql, TimeSpan Duration);

public interface ISlowQueryLog
{
    IAsyncEnumerable<SlowQuery> ReadAsync(CancellationToken ct);
}

public interface IAdviceStore
{
    Task SaveAsync(string sql, string advice);
}

public sealed class SlowQueryAdvisor(ISlowQueryLog log, DbDataSource source, IChatClient model, IAdviceStore store) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var query in log.ReadAsync(stoppingToken))
        {
            if (query.Duration < TimeSpan.FromSeconds(5)) continue;

            var prompt = Describe(query, source.ConnectionString); // expect-near: UPA3001
            var response = await model.GetResponseAsync(prompt, cancellationToken: stoppingToken);
            await store.SaveAsync(query.Sql, response.Text);
        }
    }

    private static string Describe(SlowQuery query, string connectionString) =>
        string.Format(
            "You tune PostgreSQL.\nQuery: {0}\nTook: {1}\nServer: {2}\nName the three most likely reasons.",
            query.Sql, query.Duration, connectionString);
}
