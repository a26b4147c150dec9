// scope: UPA2003
namespace Mailroom.Mcp;

public record Thread(string Id, string Subject, int Messages);

public interface IMailStore
{
    Task<IReadOnlyList<Thread>> ListAsync(string folder);
    Task PurgeAsync(string threadId);
    Task SubmitAsync(string from, string to, string subject, string body);
}
