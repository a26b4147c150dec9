// scope: UPA2003
using System.ComponentModel;
using ModelContextProtocol;
using ModelContextProtocol.Server;

namespace Choir.Intranet.Mcp;

public interface IDirectory
{
    Task<IReadOnlyList<string>> MembersAsync(string group, CancellationToken ct);
    Task<string?> RoleOfAsync(string email, CancellationToken ct);
    Task PutRoleAsync(string email, string role, CancellationToken ct);
}

[McpServerToolType]
public sealed class MemberAdmin(IDirectory directory)
{
    private static readonly string[] Roles = ["guest", "member", "editor", "administrator"];

    [McpServerTool(Name = "list_members", ReadOnly = true), Description("Lists the members of a group (soprano, alto, tenor, bass, board).")]
    public Task<IReadOnlyList<string>> ListMembers([Description("name of the group")] string group, CancellationToken ct) =>
        directory.MembersAsync(group, ct);

    [McpServerTool(Name = "role_of", ReadOnly = true), Description("Returns the role of a member on the intranet.")]
    public async Task<string> RoleOf(string email, CancellationToken ct) =>
        await directory.RoleOfAsync(email, ct) ?? "not a member";

    [McpServerTool(Name = "update_member"), Description("Gives a member another role on the intranet, for instance administrator.")]
    public async Task<string> UpdateMember( // expect: UPA2003
        [Description("e-mail address of the member")] string email,
        [Description("guest, member, editor or administrator")] string role,
        CancellationToken ct)
    {
        if (!Roles.Contains(role))
            throw new McpException("unknown role");
        await directory.PutRoleAsync(email, role, ct);
        return $"{email} is now {role}";
    }
}
