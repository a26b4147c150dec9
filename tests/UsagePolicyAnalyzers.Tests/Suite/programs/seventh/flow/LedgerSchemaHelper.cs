// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using System.Data.Common;
using Microsoft.Extensions.Options;
using OpenAI.Chat;

namespace Quarry.Schema;

public sealed class SchemaOptions
{
    public string ConnectionString { get; set; } = "";
    public string Provider { get; set; } = "Npgsql";
}

public interface ITableReader
{
    Task<IReadOnlyList<(string Table, string Column)>> ColumnsAsync(CancellationToken ct);
}

public sealed class TableReader(IOptions<SchemaOptions> options) : ITableReader
{
    public async Task<IReadOnlyList<(string Table, string Column)>> ColumnsAsync(CancellationToken ct)
    {
        var factory = DbProviderFactories.GetFactory(options.Value.Provider);
        await using var connection = factory.CreateConnection() ?? throw new InvalidOperationException("no provider");
        connection.ConnectionString = options.Value.ConnectionString;
        await connection.OpenAsync(ct);

        await using var command = connection.CreateCommand();
        command.CommandText = "select table_name, column_name from information_schema.columns order by 1, ordinal_position";
        await using var rows = await command.ExecuteReaderAsync(ct);
        var result = new List<(string, string)>();
        while (await rows.ReadAsync(ct)) result.Add((rows.GetString(0), rows.GetString(1)));
        return result;
    }
}

public sealed class LedgerSchemaHelper(ChatClient chat, ITableReader reader, IOptions<SchemaOptions> options)
{
    public async Task<string> DocumentAsync(CancellationToken ct)
    {
        var database = new DbConnectionStringBuilder { ConnectionString = options.Value.ConnectionString }
            .TryGetValue("Database", out var name) ? (string)name : "unknown";
        var tables = (await reader.ColumnsAsync(ct))
            .GroupBy(c => c.Table)
            .Select(g => g.Key + "(" + string.Join(", ", g.Select(c => c.Column)) + ")");

        var prompt = $"Describe the tables of the database {database} for a new colleague:\n{string.Join("\n", tables)}";
        ChatCompletion c = await chat.CompleteChatAsync([new UserChatMessage(prompt)], cancellationToken: ct);
        return c.Content[0].Text;
    }
}
