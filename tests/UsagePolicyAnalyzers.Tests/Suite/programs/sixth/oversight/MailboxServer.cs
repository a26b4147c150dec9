// scope: UPA2003
using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Inbox.Mcp;

public interface IMailStore
{
    Task<IReadOnlyList<string>> FindIdsAsync(string folder, DateTime before);
    Task RemovePermanentlyAsync(string id);
    Task<string> ReadAsync(string id);
    Task<int> CountAsync(string folder);
}

[McpServerToolType]
public sealed class MailboxTools(IMailStore store)
{
    [McpServerTool(Name = "count_mails"), Description("Number of mails in a folder.")]
    public Task<int> Count(string folder) => store.CountAsync(folder);

    [McpServerTool(Name = "read_mail"), Description("Text of one mail.")]
    public Task<string> Read(string id) => store.ReadAsync(id);

    [McpServerTool(Name = "tidy_up"), Description("Makes room in a folder.")]
    public async Task<string> TidyUp( // expect: UPA2003
        [Description("Folder name")] string folder,
        [Description("Age in days")] int days)
    {
        var ids = await store.FindIdsAsync(folder, DateTime.UtcNow.AddDays(-days));
        await PurgeAsync(ids);
        return $"{ids.Count} mails tidied up";
    }

    private async Task PurgeAsync(IReadOnlyList<string> ids)
    {
        foreach (var id in ids)
            await store.RemovePermanentlyAsync(id);
    }
}
