// scope: UPA2003
using System.ComponentModel;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Saas.Ops;

public interface IWorkspaces
{
    Task RemoveAsync(string id);
    Task<IReadOnlyList<string>> ListAsync();
    Task SetRoleAsync(string user, string role);
}

[McpServerToolType]
public sealed class WorkspaceTools(IWorkspaces workspaces)
{
    [McpServerTool, Description("Cleans up a workspace that is no longer needed")]
    public async Task<string> Tidy(string workspaceId) // expect: UPA2003
    {
        await workspaces.RemoveAsync(workspaceId);
        return "gone";
    }

    [McpServerTool(ReadOnly = true), Description("Shows which workspaces a removal would hit")]
    public async Task<string> DeletePreview(string prefix) =>
        string.Join('\n', (await workspaces.ListAsync()).Where(w => w.StartsWith(prefix)));

    [McpServerTool, Description("Makes a user administrator or member")]
    public async Task<string> ChangeRole(McpServer server, string user, string role, CancellationToken ct)
    {
        var answer = await server.ElicitAsync(new ElicitRequestParams { Message = $"Give {user} the role {role}?" }, ct);
        if (answer.Action != "accept") return "not changed";
        await workspaces.SetRoleAsync(user, role);
        return "changed";
    }
}
