// scope: UPA2003
using System.ComponentModel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using ModelContextProtocol.Server;

namespace Office.Mailbox;

public interface IMailbox
{
    Task<IReadOnlyList<string>> FoldersAsync();
    Task<int> CountAsync(string folder);
    Task PurgeAsync(string folder);
}

[McpServerToolType]
public sealed class MailboxTools(IMailbox mailbox)
{
    [McpServerTool(Name = "list_folders", ReadOnly = true), Description("Lists the folders of the shared mailbox")]
    public Task<IReadOnlyList<string>> ListFolders() => mailbox.FoldersAsync();

    [McpServerTool(Name = "count_messages", ReadOnly = true), Description("Counts the messages of a folder")]
    public Task<int> CountMessages([Description("Folder name")] string folder) => mailbox.CountAsync(folder);

    [McpServerTool(Name = "tidy_folder"), Description("Tidies a folder: permanently deletes every message in it")]
    public async Task<string> TidyFolder([Description("Folder name")] string folder) // expect: UPA2003
    {
        var count = await mailbox.CountAsync(folder);
        await mailbox.PurgeAsync(folder);
        return $"{count} messages removed from {folder}.";
    }
}

public static class MailboxServer
{
    public static async Task Main(string[] args)
    {
        var builder = Host.CreateApplicationBuilder(args);
        builder.Services.AddMcpServer().WithStdioServerTransport().WithTools<MailboxTools>();
        await builder.Build().RunAsync();
    }
}
