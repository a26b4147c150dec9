// scope: UPA3001, UPA3004, UPA3005, UPA3011, UPA4001, UPA4002, UPA4003
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Harbor.Backups;

public sealed class VaultEntry
{
    public string Host { get; set; } = "";
    public string UserName { get; set; } = "";
    public string Password { get; set; } = "";
    public DateTimeOffset LastBackup { get; set; }
}

public interface IVaultReader
{
    Task<IReadOnlyList<VaultEntry>> StaleAsync(TimeSpan age, CancellationToken ct);
}

public interface IHintSink
{
    Task PublishAsync(string host, string hint, CancellationToken ct);
}

public sealed class BackupVaultHints(IChatClient client, IVaultReader vault, IHintSink sink)
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    public async Task<int> RunAsync(CancellationToken ct)
    {
        var written = 0;
        foreach (var group in (await vault.StaleAsync(TimeSpan.FromDays(3), ct)).Chunk(10))
        {
            var message = Compose(group);
            var response = await client.GetResponseAsync([message], cancellationToken: ct);
            foreach (var (entry, line) in group.Zip(response.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries)))
            {
                await sink.PublishAsync(entry.Host, line, ct);
                written++;
            }
        }
        return written;
    }

    private static ChatMessage Compose(VaultEntry[] entries)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(entries, Web); // expect-near: UPA3001
        return new ChatMessage(ChatRole.User,
        [
            new TextContent("Write one line for each host why its backup may be late."),
            new DataContent(bytes, "application/json"),
        ]);
    }
}
