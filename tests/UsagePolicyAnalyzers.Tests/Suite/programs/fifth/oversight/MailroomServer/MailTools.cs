using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Mailroom.Mcp;

[McpServerToolType]
public sealed class MailTools(IMailStore store)
{
    [McpServerTool(Name = "list_threads", ReadOnly = true), Description("Threads of a folder with subject and size.")]
    public Task<IReadOnlyList<Thread>> ListThreads(string folder) => store.ListAsync(folder);

    [McpServerTool(Name = "archive_thread"), Description("Puts a thread out of sight once it is dealt with.")]
    public async Task<string> ArchiveThread(string threadId) // expect: UPA2003
    {
        await store.PurgeAsync(threadId);
        return $"{threadId} is gone for good";
    }

    [McpServerTool(Name = "reply"), Description("Answers the sender of a message in the name of the user.")]
    public async Task<string> Reply( // expect: UPA2003
        [Description("Address of the receiver")] string to,
        [Description("Subject line")] string subject,
        [Description("Plain text of the answer")] string body)
    {
        await store.SubmitAsync("me@mailroom.example", to, subject, body);
        return "delivered";
    }
}
