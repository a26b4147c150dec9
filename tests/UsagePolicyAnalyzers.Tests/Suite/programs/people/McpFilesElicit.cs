// scope: UPA2003
using System.ComponentModel;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Workspace.Mcp;

[McpServerToolType]
public static class FolderTools
{
    [McpServerTool(Name = "tidy_folder"), Description("Tidies a folder")]
    public static async Task<string> TidyFolder(McpServer server, string path, CancellationToken ct)
    {
        var answer = await server.ElicitAsync(new ElicitRequestParams { Message = "Delete the temporary files in " + path + "?", RequestedSchema = new() }, ct);
        if (answer.Action != "accept") return "not confirmed";
        foreach (var file in Directory.GetFiles(path, "*.tmp"))
            File.Delete(file);
        return "tidy";
    }
}
