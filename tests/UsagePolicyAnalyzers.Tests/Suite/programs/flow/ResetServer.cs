// scope: UPA3004
using System.ComponentModel;
using ModelContextProtocol.Server;

namespace Helpdesk.Mcp;

public interface IDirectory
{
    bool Unlock(string user, string oneTimeCode);
}

[McpServerToolType]
public sealed class AccountTools(IDirectory directory)
{
    [McpServerTool(Name = "unlock_account"), Description("Unlocks an account of the signed-in person")]
    public string Unlock(
        [Description("login name")] string user,
        [Description("the code from the authenticator app")] string oneTimeCode) // expect-near: UPA3004
        => directory.Unlock(user, oneTimeCode) ? "unlocked" : "not unlocked";
}
